package org.bilan.report.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.report.formats.FrenchNumber;

/** Prints margins of error: two digits are all they know, rounded up. */
final class Margin {

  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.UP);

  private Margin() {}

  static String print(Result.Figure figure) {
    return print(figure.margin().orElseThrow(), figure.unit());
  }

  /** A margin; that of a percentage is in points. */
  static String print(BigDecimal margin, String unit) {
    BigDecimal rounded = margin.round(TWO_DIGITS);
    int decimals = Math.max(0, rounded.stripTrailingZeros().scale());
    return FrenchNumber.withUnit(rounded, unit.equals(Unit.PERCENT) ? Unit.POINTS : unit, decimals);
  }
}
