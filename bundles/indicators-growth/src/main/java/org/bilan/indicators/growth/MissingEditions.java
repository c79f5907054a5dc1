package org.bilan.indicators.growth;

import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/** The years between the first and the last edition of a series that no edition has. */
final class MissingEditions implements IndicatorFunction {

  static final String NAME = "missingEditions";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Result evaluate(FunctionCall call) {
    Editions editions = Editions.of(call.breakdown(EditionChange.SERIES));
    return new Result.Figure(
        new Value.Labels(editions.gaps().stream().map(String::valueOf).toList()),
        Unit.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }
}
