package org.bilan.indicators.growth;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;

/** A series that breaks at an edition: from there on it was counted otherwise. */
final class SeriesBreak implements IndicatorFunction {

  static final String NAME = "broken";
  static final String AT = "at";

  /** Why; kept for who reads the definition. */
  static final String BECAUSE = "because";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Result evaluate(FunctionCall call) {
    Result.Breakdown series = call.breakdown(EditionChange.SERIES);
    Editions editions = Editions.of(series);
    int year = ((BigDecimal) call.settings().get(AT)).intValueExact();
    if (editions.isEmpty()) {
      return series;
    }
    editions.at(year);
    List<Result.Cell> cells =
        editions.cells().stream()
            .map(cell -> editions.yearOf(cell) == year ? broken(cell) : cell)
            .toList();
    return new Result.Breakdown(series.measure(), series.unit(), cells);
  }

  private static Result.Cell broken(Result.Cell cell) {
    Set<Flag> flags = EnumSet.of(Flag.BREAK);
    flags.addAll(cell.flags());
    return new Result.Cell(
        cell.category(),
        cell.series(),
        cell.value(),
        cell.base(),
        flags,
        cell.margin(),
        cell.deviation(),
        cell.effective());
  }
}
