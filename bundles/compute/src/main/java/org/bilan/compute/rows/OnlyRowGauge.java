package org.bilan.compute.rows;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bilan.api.data.Table;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.indicator.Value;

/** The cell of the only row of a group; several rows are an error that shows the first of them. */
final class OnlyRowGauge implements Gauge {

  private static final int SHOWN = 3;

  private final long[] rows;
  private final int[] first;
  private final Universe universe;
  private final Table table;
  private final String column;
  private final IntFunction<Value> values;

  OnlyRowGauge(
      int groups, Universe universe, Table table, String column, IntFunction<Value> values) {
    rows = new long[groups];
    first = new int[groups * SHOWN];
    this.universe = universe;
    this.table = table;
    this.column = column;
    this.values = values;
  }

  @Override
  public void visit(int group, int unit) {
    if (rows[group] < SHOWN) {
      first[group * SHOWN + (int) rows[group]] = unit;
    }
    rows[group]++;
  }

  @Override
  public long[] rows() {
    return rows;
  }

  @Override
  public Measurement at(int group) {
    if (rows[group] > 1) {
      throw new DiagnosticException(
          Diagnostic.error(
              "compute.several-rows", Place.file(""), column, rows[group], places(group)));
    }
    Value value = rows[group] == 0 ? Value.missing() : values.apply(first[group * SHOWN]);
    return new Measurement(value, Optional.empty(), Optional.empty());
  }

  private List<String> places(int group) {
    int shown = (int) Math.min(SHOWN, rows[group]);
    return IntStream.range(0, shown)
        .map(i -> universe.row(first[group * SHOWN + i]))
        .mapToObj(row -> table.file(row) + ":" + table.line(row))
        .toList();
  }
}
