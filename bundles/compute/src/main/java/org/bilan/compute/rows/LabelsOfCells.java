package org.bilan.compute.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnType;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.GridColumn;
import org.bilan.api.data.ManyColumn;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.ColumnPath.Part;
import org.bilan.compute.rows.Labelled.Codes;
import org.bilan.compute.rows.Labelled.OneCode;

/** Reads the cells of any column as labels, so that rows can be grouped by it. */
final class LabelsOfCells {

  private final Universe universe;

  LabelsOfCells(Universe universe) {
    this.universe = universe;
  }

  Labelled of(Located cells, Cells read) {
    Column column = cells.column();
    if (cells.part() == Part.SIZE || read.isNumber(column)) {
      return numbers(cells, read.numbers(cells));
    }
    if (column instanceof CodedColumn coded) {
      boolean closed = cells.schema().type() == ColumnType.CATEGORY && cells.schema().closed();
      return new Labelled(coded.values(), closed, through(cells.rows(), coded::code));
    }
    if (column instanceof ManyColumn many) {
      return new Labelled(many.values(), cells.schema().closed(), several(cells.rows(), many));
    }
    if (column instanceof GridColumn grid) {
      return grid(cells, grid);
    }
    if (column instanceof DateColumn dates) {
      return dates(cells, dates);
    }
    throw new DiagnosticException(
        Diagnostic.error("compute.by-reference", Place.file(""), cells.path().toString()));
  }

  private Labelled grid(Located cells, GridColumn grid) {
    if (cells.part() == Part.ITEMS) {
      return new Labelled(grid.items(), true, (OneCode) universe::item);
    }
    RowMap rows = cells.rows();
    OneCode codes =
        unit -> {
          int row = rows.row(universe.row(unit));
          return row < 0 ? -1 : grid.code(row, universe.item(unit));
        };
    return new Labelled(grid.values(), cells.schema().closed(), codes);
  }

  /** Days, years and months are labels in ascending order. */
  private Labelled dates(Located cells, DateColumn dates) {
    IntFunction<Object> part =
        switch (cells.part()) {
          case YEAR -> day -> LocalDate.ofEpochDay(day).getYear();
          case MONTH -> day -> LocalDate.ofEpochDay(day).getMonthValue();
          default -> LocalDate::ofEpochDay;
        };
    Map<Integer, Object> byDay = new HashMap<>();
    Object[] values = new Object[cells.table().size()];
    for (int row = 0; row < values.length; row++) {
      if (!dates.isMissing(row)) {
        values[row] = byDay.computeIfAbsent(dates.epochDay(row), part::apply);
      }
    }
    return ascending(cells, values, String::valueOf);
  }

  private Labelled numbers(Located cells, Numbers numbers) {
    Map<BigDecimal, BigDecimal> same = new HashMap<>();
    Object[] values = new Object[cells.table().size()];
    for (int row = 0; row < values.length; row++) {
      if (numbers.isKnown(row)) {
        values[row] = same.computeIfAbsent(Decimals.canonical(numbers.decimal(row)), n -> n);
      }
    }
    return ascending(cells, values, value -> ((BigDecimal) value).toPlainString());
  }

  private Labelled ascending(
      Located cells, Object[] values, java.util.function.Function<Object, String> label) {
    TreeSet<Object> distinct = new TreeSet<>();
    Arrays.stream(values).filter(value -> value != null).forEach(distinct::add);
    Map<Object, Integer> order = new HashMap<>();
    distinct.forEach(value -> order.put(value, order.size()));
    int[] codes = new int[values.length];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = values[row] == null ? -1 : order.get(values[row]);
    }
    List<String> labels = distinct.stream().map(label).toList();
    return new Labelled(labels, false, through(cells.rows(), row -> codes[row]));
  }

  private OneCode through(RowMap rows, RowMap codes) {
    if (rows == RowMap.SAME && universe.grid().isEmpty()) {
      return codes::row;
    }
    return unit -> {
      int row = rows.row(universe.row(unit));
      return row < 0 ? -1 : codes.row(row);
    };
  }

  private Codes several(RowMap rows, ManyColumn many) {
    return new Codes() {
      @Override
      public int count(int unit) {
        int row = rows.row(universe.row(unit));
        return row < 0 ? 0 : many.count(row);
      }

      @Override
      public int code(int unit, int index) {
        return many.code(rows.row(universe.row(unit)), index);
      }

      @Override
      public boolean several() {
        return true;
      }
    };
  }
}
