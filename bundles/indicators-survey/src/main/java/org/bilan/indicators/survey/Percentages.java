package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Parts of a whole, in messages. */
final class Percentages {

  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

  private Percentages() {}

  /** A part as a percentage of two digits, without its sign. */
  static String written(BigDecimal share) {
    BigDecimal percent = share.movePointRight(2).round(TWO_DIGITS).stripTrailingZeros();
    return percent.max(new BigDecimal("0.01")).toPlainString();
  }
}
