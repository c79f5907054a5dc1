package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/**
 * Each category as a percentage of all that have one; the base is that total. Missing where one of
 * the values is.
 */
final class Proportions implements IndicatorFunction {

  static final String NAME = "proportions";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Result evaluate(FunctionCall call) {
    Result.Breakdown of = call.breakdown(Estimate.OF);
    boolean missing =
        of.cells().stream().anyMatch(c -> c.category().isPresent() && c.value().isMissing());
    BigDecimal total =
        of.cells().stream()
            .filter(cell -> cell.category().isPresent())
            .flatMap(cell -> cell.value().number().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean counts = of.measure() == Result.Measure.COUNT;
    boolean none = missing || total.signum() <= 0;
    return new Result.Breakdown(
        Result.Measure.SHARE,
        Unit.PERCENT,
        of.cells().stream()
            .filter(cell -> cell.category().isPresent())
            .map(
                cell ->
                    none
                        ? cell(cell, Value.missing(), Optional.empty())
                        : cell(
                            cell,
                            share(cell.value().number().orElseThrow(), total),
                            counts ? Optional.of(total.longValue()) : Optional.empty()))
            .toList());
  }

  private static Value share(BigDecimal part, BigDecimal total) {
    return Value.of(part.multiply(Sampling.HUNDRED).divide(total, Sampling.PRECISION));
  }

  private static Result.Cell cell(Result.Cell of, Value value, Optional<Long> base) {
    return new Result.Cell(
        of.category(),
        of.series(),
        value,
        base,
        value.isMissing() ? Set.of(Flag.MISSING) : Set.of());
  }
}
