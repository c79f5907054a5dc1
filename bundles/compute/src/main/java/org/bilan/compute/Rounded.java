package org.bilan.compute;

import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.bilan.compute.rows.Decimals;

/** Brings what functions of plugins give to the digits and the form of other results. */
final class Rounded {

  private Rounded() {}

  static Result of(Result result) {
    if (result instanceof Result.Breakdown breakdown) {
      return new Result.Breakdown(
          breakdown.measure(),
          breakdown.unit(),
          breakdown.cells().stream().map(Rounded::of).toList());
    }
    Result.Figure figure = (Result.Figure) result;
    return new Result.Figure(
        of(figure.value()),
        figure.unit(),
        figure.base(),
        figure.margin().map(Decimals::rounded),
        figure.deviation().map(Decimals::rounded),
        figure.flags(),
        figure.effective().map(Decimals::rounded));
  }

  private static Result.Cell of(Result.Cell cell) {
    return new Result.Cell(
        cell.category(),
        cell.series(),
        of(cell.value()),
        cell.base(),
        cell.flags(),
        cell.margin().map(Decimals::rounded),
        cell.deviation().map(Decimals::rounded),
        cell.effective().map(Decimals::rounded));
  }

  private static Value of(Value value) {
    return value.number().<Value>map(number -> Value.of(Decimals.rounded(number))).orElse(value);
  }
}
