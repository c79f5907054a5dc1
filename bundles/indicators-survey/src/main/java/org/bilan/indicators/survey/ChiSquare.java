package org.bilan.indicators.survey;

/**
 * The upper tail of the χ² distribution: Q(k ÷ 2, x ÷ 2), the regularised incomplete gamma
 * function, by its series where x is small and by Lentz's continued fraction elsewhere: M.
 * Abramowitz and I. A. Stegun, <i>Handbook of Mathematical Functions</i>, 1964, 6.5.29 and 6.5.31,
 * 26.4.19.
 */
final class ChiSquare {

  private static final double ENOUGH = 1e-15;
  private static final int MOST_TERMS = 10_000;

  private ChiSquare() {}

  /** The probability of a χ² over x with so many degrees of freedom, 0 to 1. */
  static double over(double x, int freedom) {
    double a = freedom / 2.0;
    double half = x / 2;
    if (half <= 0) {
      return 1;
    }
    double scale = Math.exp(a * Math.log(half) - half - logGammaOfHalf(freedom));
    double tail = half < a + 1 ? 1 - scale * series(a, half) : scale * fraction(a, half);
    return Math.min(1, Math.max(0, tail));
  }

  private static double series(double a, double x) {
    double term = 1 / a;
    double sum = term;
    for (int n = 1; n < MOST_TERMS && term > sum * ENOUGH; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return sum;
  }

  private static double fraction(double a, double x) {
    double b = x + 1 - a;
    double c = 1 / Double.MIN_NORMAL;
    double d = 1 / b;
    double h = d;
    for (int i = 1; i < MOST_TERMS; i++) {
      double step = -i * (i - a);
      b += 2;
      d = 1 / nonZero(step * d + b);
      c = nonZero(b + step / c);
      double factor = d * c;
      h *= factor;
      if (Math.abs(factor - 1) < ENOUGH) {
        break;
      }
    }
    return h;
  }

  private static double nonZero(double value) {
    return Math.abs(value) < Double.MIN_NORMAL ? Double.MIN_NORMAL : value;
  }

  /** ln Γ(k ÷ 2), from Γ(½) = √π, Γ(1) = 1 and Γ(a + 1) = a Γ(a). */
  private static double logGammaOfHalf(int k) {
    double a = k % 2 == 0 ? 1 : 0.5;
    double log = k % 2 == 0 ? 0 : Math.log(Math.PI) / 2;
    for (; a < k / 2.0; a++) {
      log += Math.log(a);
    }
    return log;
  }
}
