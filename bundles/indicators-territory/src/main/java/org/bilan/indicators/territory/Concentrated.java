package org.bilan.indicators.territory;

import java.util.Optional;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;

/**
 * How concentrated a breakdown is; missing where one of its numbers is, or all are 0.
 *
 * @param name the name formulas call
 * @param how what is measured
 */
record Concentrated(String name, Concentration how) implements IndicatorFunction {

  static final String HERFINDAHL = "herfindahl";
  static final String GINI = "gini";
  static final String TOP_SHARE = "topShare";

  @Override
  public Result evaluate(FunctionCall call) {
    Numbers numbers = Numbers.of(call.breakdown(Density.OF));
    return Optional.of(numbers)
        .filter(known -> known.isComplete() && known.total().signum() > 0)
        .flatMap(known -> how.of(known, call))
        .map(number -> Result.Figure.of(Value.of(number), how.unit()))
        .orElseGet(() -> Result.Figure.missing(how.unit()));
  }
}
