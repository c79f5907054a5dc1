package org.bilan.chart.files;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers with some decimals at most. A drawing has tens of thousands of them: they are written to
 * one row of characters. For one thread.
 */
final class Decimals {

  /** Beyond this, and this near to a half, a product of doubles may round to the wrong side. */
  private static final double LARGEST = 1e9;

  private static final double NEAR_HALF = 1e-6;

  private final char[] written = new char[32];
  private final int places;
  private final long perUnit;

  /**
   * Numbers.
   *
   * @param places how many decimals at most
   */
  Decimals(int places) {
    this.places = places;
    this.perUnit = BigDecimal.TEN.pow(places).longValueExact();
  }

  /** A number, rounded half to even, without trailing zeros. */
  String written(double number) {
    double scaled = number * perUnit;
    double rounded = Math.rint(scaled);
    boolean sure =
        Math.abs(scaled) < LARGEST && Math.abs(Math.abs(scaled - rounded) - 0.5) > NEAR_HALF;
    return sure ? digits((long) rounded) : exactly(number);
  }

  private String exactly(double number) {
    BigDecimal rounded = new BigDecimal(number).setScale(places, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Writes from the last digit to the first. */
  private String digits(long scaled) {
    long positive = Math.abs(scaled);
    int at = fraction((int) (positive % perUnit));
    long units = positive / perUnit;
    do {
      written[--at] = (char) ('0' + units % 10);
      units /= 10;
    } while (units > 0);
    if (scaled < 0) {
      written[--at] = '-';
    }
    return new String(written, at, written.length - at);
  }

  /** Writes what follows the units; gives where that begins. */
  private int fraction(int parts) {
    int at = written.length;
    int rest = parts;
    for (int place = 0; place < places; place++) {
      int digit = rest % 10;
      rest /= 10;
      if (digit > 0 || at < written.length) {
        written[--at] = (char) ('0' + digit);
      }
    }
    if (at < written.length) {
      written[--at] = '.';
    }
    return at;
  }
}
