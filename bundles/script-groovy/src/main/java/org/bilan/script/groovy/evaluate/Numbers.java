package org.bilan.script.groovy.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Numbers of scripts: exact decimals of a reasonable size. */
public final class Numbers {

  /** The most digits before or after the decimal point. */
  private static final int DIGITS = 1_000;

  private Numbers() {}

  /** A literal as a decimal; empty where it is out of all proportion. */
  public static Optional<BigDecimal> of(Number literal) {
    BigDecimal number;
    if (literal instanceof BigDecimal decimal) {
      number = decimal;
    } else if (literal instanceof BigInteger integer) {
      number = new BigDecimal(integer);
    } else if (literal instanceof Double || literal instanceof Float) {
      double value = literal.doubleValue();
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        return Optional.empty();
      }
      number = new BigDecimal(literal.toString());
    } else {
      number = BigDecimal.valueOf(literal.longValue());
    }
    return isReasonable(number) ? Optional.of(number) : Optional.empty();
  }

  /** Whether a number can be written out. */
  public static boolean isReasonable(BigDecimal number) {
    return Math.abs((long) number.scale()) <= DIGITS && number.precision() <= DIGITS;
  }
}
