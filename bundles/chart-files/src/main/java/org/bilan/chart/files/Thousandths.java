package org.bilan.chart.files;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers with three decimals at most: a thousandth of a point is finer than any print. A drawing
 * has tens of thousands of them.
 */
final class Thousandths {

  private static final int DECIMALS = 3;
  private static final double PER_UNIT = 1_000;

  /** Beyond this, and this near to a half, a product of doubles may round to the wrong side. */
  private static final double LARGEST = 1e9;

  private static final double NEAR_HALF = 1e-6;

  private Thousandths() {}

  /** A number, rounded half to even, without trailing zeros. */
  static String written(double number) {
    double scaled = number * PER_UNIT;
    double rounded = Math.rint(scaled);
    boolean sure =
        Math.abs(scaled) < LARGEST && Math.abs(Math.abs(scaled - rounded) - 0.5) > NEAR_HALF;
    return sure ? digits((long) rounded) : exactly(number);
  }

  private static String exactly(double number) {
    BigDecimal rounded = new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String digits(long thousandths) {
    StringBuilder out = new StringBuilder();
    if (thousandths < 0) {
      out.append('-');
    }
    long positive = Math.abs(thousandths);
    out.append(positive / 1_000);
    int rest = (int) (positive % 1_000);
    if (rest > 0) {
      out.append('.');
    }
    for (int place = 100; rest > 0; place /= 10) {
      out.append((char) ('0' + rest / place));
      rest %= place;
    }
    return out.toString();
  }
}
