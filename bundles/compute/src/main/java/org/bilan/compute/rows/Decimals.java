package org.bilan.compute.rows;

import java.math.BigDecimal;
import java.math.MathContext;

/** Exact numbers in one form each, so that equal results are the same bytes. */
public final class Decimals {

  /** What quotients and roots are computed to: 34 digits. */
  public static final MathContext PRECISION = MathContext.DECIMAL128;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Decimals() {}

  /** The number without trailing zeros after the point, and without exponent. */
  public static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The number to 34 digits: what is made of quotients has no more that mean anything. */
  public static BigDecimal rounded(BigDecimal number) {
    return canonical(number.round(PRECISION));
  }

  /** A quotient. The divisor is not zero. */
  public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
    return canonical(dividend.divide(divisor, PRECISION));
  }

  /** 100 × part ÷ whole. The whole is not zero. */
  public static BigDecimal percentage(long part, long whole) {
    return quotient(BigDecimal.valueOf(part).multiply(HUNDRED), BigDecimal.valueOf(whole));
  }
}
