package org.bilan.indicators.base;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/** 100 × part ÷ whole; missing where the whole is 0. */
final class Percent implements IndicatorFunction {

  static final String NAME = "percent";
  static final String PART = "part";
  static final String WHOLE = "of";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Result evaluate(FunctionCall call) {
    Optional<BigDecimal> part = call.number(PART);
    Optional<BigDecimal> whole = call.number(WHOLE).filter(number -> number.signum() != 0);
    if (part.isEmpty() || whole.isEmpty()) {
      return Result.Figure.missing(Unit.PERCENT);
    }
    BigDecimal share = part.get().multiply(HUNDRED).divide(whole.get(), MathContext.DECIMAL128);
    return Result.Figure.of(Value.of(share), Unit.PERCENT);
  }
}
