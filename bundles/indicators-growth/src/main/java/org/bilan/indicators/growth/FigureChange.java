package org.bilan.indicators.growth;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;

/**
 * The change from one figure to another; missing where one of them is.
 *
 * @param name the name formulas call
 * @param change how they are compared
 */
record FigureChange(String name, Change change) implements IndicatorFunction {

  @Override
  public Result evaluate(FunctionCall call) {
    Result.Figure from = call.figure(GrowthWords.FROM);
    Result.Figure to = call.figure(GrowthWords.TO);
    String unit = change.unit(from.unit(), to.unit());
    Optional<BigDecimal> changed =
        from.value().number().flatMap(a -> to.value().number().flatMap(b -> change.of(a, b)));
    return changed
        .map(number -> figure(number, unit, from, to))
        .orElseGet(() -> Result.Figure.missing(unit));
  }

  private static Result.Figure figure(
      BigDecimal number, String unit, Result.Figure from, Result.Figure to) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (from.flags().contains(Flag.ESTIMATE) || to.flags().contains(Flag.ESTIMATE)) {
      flags.add(Flag.ESTIMATE);
    }
    return new Result.Figure(
        Value.of(number), unit, Optional.empty(), Optional.empty(), Optional.empty(), flags);
  }
}
