package org.bilan.indicators.growth;

import java.math.BigDecimal;
import java.util.List;
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
            .map(cell -> editions.yearOf(cell) == year ? cell.with(Flag.BREAK) : cell)
            .toList();
    return new Result.Breakdown(series.measure(), series.unit(), cells);
  }
}
