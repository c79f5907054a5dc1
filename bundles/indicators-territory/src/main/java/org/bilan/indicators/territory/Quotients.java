package org.bilan.indicators.territory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/**
 * The location quotient of each category, (x ÷ Σx) ÷ (r ÷ Σr): over 1, it has more of the first
 * than of the reference. P. S. Florence, <i>Investment, Location, and Size of Plant</i>, 1948;
 * without meaning where a number is missing, for the totals then are, or the reference is 0.
 */
final class Quotients implements IndicatorFunction {

  static final String NAME = "quotients";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Result evaluate(FunctionCall call) {
    Result.Breakdown of = call.breakdown(Density.OF);
    Numbers numbers = Numbers.of(of);
    Numbers reference = Numbers.of(call.breakdown(Density.PER));
    boolean known = numbers.isComplete() && reference.isComplete();
    return new Result.Breakdown(
        Result.Measure.MEAN,
        Unit.NONE,
        of.cells().stream()
            .filter(cell -> cell.category().isPresent())
            .map(cell -> cell(cell, known ? quotient(cell, numbers, reference) : Optional.empty()))
            .toList());
  }

  private static Optional<BigDecimal> quotient(
      Result.Cell cell, Numbers numbers, Numbers reference) {
    BigDecimal all = numbers.total();
    return reference
        .of(cell.category().orElseThrow())
        .filter(r -> r.signum() != 0 && all.signum() != 0)
        .flatMap(
            r ->
                cell.value()
                    .number()
                    .map(
                        x ->
                            x.multiply(reference.total())
                                .divide(r.multiply(all), MathContext.DECIMAL128)));
  }

  private static Result.Cell cell(Result.Cell of, Optional<BigDecimal> number) {
    return new Result.Cell(
        of.category(),
        Optional.empty(),
        number.map(Value::of).orElseGet(Value::missing),
        Optional.empty(),
        number.isPresent() ? Set.of() : Set.of(Flag.MISSING));
  }
}
