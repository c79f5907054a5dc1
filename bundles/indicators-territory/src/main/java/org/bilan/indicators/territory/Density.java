package org.bilan.indicators.territory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/**
 * One breakdown for a thousand, or another number, of another one: the categories of the first;
 * missing where the second has no value, or 0.
 */
final class Density implements IndicatorFunction {

  static final String NAME = "density";
  static final String OF = "of";
  static final String PER = "per";
  static final String BY = "by";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Result evaluate(FunctionCall call) {
    BigDecimal by = (BigDecimal) call.settings().get(BY);
    Map<String, BigDecimal> divisors = new HashMap<>();
    Numbers.oneColumn(call.breakdown(PER));
    for (Result.Cell cell : call.breakdown(PER).cells()) {
      cell.value()
          .number()
          .filter(number -> number.signum() != 0)
          .ifPresent(number -> divisors.put(form(cell), number));
    }
    List<Result.Cell> cells =
        call.breakdown(OF).cells().stream()
            .filter(cell -> cell.category().isPresent())
            .map(cell -> dense(cell, by, Optional.ofNullable(divisors.get(form(cell)))))
            .toList();
    return new Result.Breakdown(Result.Measure.MEAN, Unit.NONE, cells);
  }

  private static String form(Result.Cell cell) {
    return Numbers.form(cell.category().orElse(""));
  }

  private static Result.Cell dense(Result.Cell cell, BigDecimal by, Optional<BigDecimal> divisor) {
    Optional<BigDecimal> density =
        divisor.flatMap(
            d -> cell.value().number().map(n -> n.multiply(by).divide(d, MathContext.DECIMAL128)));
    return new Result.Cell(
        cell.category(),
        cell.series(),
        density.map(Value::of).orElseGet(Value::missing),
        Optional.empty(),
        density.isPresent() ? Set.of() : Set.of(Flag.MISSING));
  }
}
