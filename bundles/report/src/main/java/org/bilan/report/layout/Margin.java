package org.bilan.report.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.bilan.api.indicator.Result;
import org.bilan.report.formats.FrenchNumber;

/** Prints margins of error: two digits are all they know, rounded up. */
final class Margin {

  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.UP);

  private Margin() {}

  static String print(Result.Figure figure) {
    BigDecimal rounded = figure.margin().orElseThrow().round(TWO_DIGITS);
    int decimals = Math.max(0, rounded.stripTrailingZeros().scale());
    return FrenchNumber.withUnit(rounded, figure.unit(), decimals);
  }
}
