package org.bilan.indicators.growth;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/** The mean yearly growth from one figure to another; see {@link Yearly#MEAN}. */
final class YearlyGrowth implements IndicatorFunction {

  static final String NAME = "yearlyGrowth";
  static final String YEARS = "years";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Result evaluate(FunctionCall call) {
    Result.Figure from = call.figure(GrowthWords.FROM);
    Result.Figure to = call.figure(GrowthWords.TO);
    int years = ((BigDecimal) call.settings().get(YEARS)).intValueExact();
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (from.flags().contains(Flag.ESTIMATE) || to.flags().contains(Flag.ESTIMATE)) {
      flags.add(Flag.ESTIMATE);
    }
    return from.value()
        .number()
        .flatMap(a -> to.value().number().flatMap(b -> Yearly.MEAN.of(a, b, years)))
        .map(number -> figure(number, flags))
        .orElseGet(() -> Result.Figure.missing(Unit.PERCENT));
  }

  private static Result.Figure figure(BigDecimal number, Set<Flag> flags) {
    Result.Figure plain = Result.Figure.of(Value.of(number), Unit.PERCENT);
    return new Result.Figure(
        plain.value(), plain.unit(), plain.base(), plain.margin(), plain.deviation(), flags);
  }
}
