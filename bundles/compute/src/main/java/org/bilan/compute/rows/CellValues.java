package org.bilan.compute.rows;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bilan.api.data.DateColumn;
import org.bilan.api.formula.ColumnPath.Part;
import org.bilan.api.indicator.Value;

/** Cells as values of results. */
final class CellValues {

  private final Cells cells;
  private final Universe universe;

  CellValues(Cells cells, Universe universe) {
    this.cells = cells;
    this.universe = universe;
  }

  /** The value of the cell of each unit. */
  IntFunction<Value> of(Located located) {
    if (located.part() == Part.SIZE || cells.isNumber(located.column())) {
      return number(new NumberCells(cells.numbers(located), located.rows(), universe));
    }
    if (located.part() == Part.WHOLE && located.column() instanceof DateColumn dates) {
      return day(located.rows(), dates);
    }
    return labels(cells.labels(located.path(), universe));
  }

  private static IntFunction<Value> number(NumberCells numbers) {
    return unit -> {
      int row = numbers.row(unit);
      return numbers.numbers().isKnown(row)
          ? Value.of(Decimals.canonical(numbers.numbers().decimal(row)))
          : Value.missing();
    };
  }

  private IntFunction<Value> day(RowMap rows, DateColumn dates) {
    return unit -> {
      int row = rows.row(universe.row(unit));
      return row < 0 || dates.isMissing(row) ? Value.missing() : new Value.Day(dates.date(row));
    };
  }

  private static IntFunction<Value> labels(Labelled labelled) {
    return unit -> {
      List<String> found =
          IntStream.range(0, labelled.codes().count(unit))
              .map(i -> labelled.codes().code(unit, i))
              .sorted()
              .mapToObj(labelled.labels()::get)
              .toList();
      if (found.isEmpty()) {
        return Value.missing();
      }
      return labelled.codes().several() ? new Value.Labels(found) : new Value.Text(found.get(0));
    };
  }
}
