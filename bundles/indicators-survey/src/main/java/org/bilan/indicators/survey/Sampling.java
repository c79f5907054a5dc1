package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;

/**
 * How answers were drawn, as far as their precision depends on it: how many they are, of how many,
 * and the design effect.
 *
 * <p>The finite population correction is 1 − n ÷ N: W. G. Cochran, <i>Sampling Techniques</i>, 3rd
 * edition, 1977, § 2.6; where there are more answers than members of the population it has no
 * meaning and is left out. The design effect multiplies variances: L. Kish, <i>Survey Sampling</i>,
 * 1965, § 8.2. That of weights is in the effective n already.
 *
 * @param rows n, unweighted
 * @param answers the effective n, divided by the design effect that the author gives
 * @param correction 1 − n ÷ N; 1 where N is not known
 */
record Sampling(long rows, BigDecimal answers, BigDecimal correction) {

  /** The name of the population among inputs, where there is one. */
  static final String POPULATION = "population";

  /** The name of the design effect among settings, where there is one. */
  static final String EFFECT = "effect";

  /** The 97.5 % quantile of the normal distribution. */
  static final BigDecimal Z = new BigDecimal("1.96");

  /** Means, and totals, of fewer answers are told to rest on a small base. */
  static final int SMALL = 30;

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  static final MathContext PRECISION = MathContext.DECIMAL128;

  /** What is known of the drawing of a figure; empty where it has no answers. */
  static Optional<Sampling> of(
      Optional<Long> base, Optional<BigDecimal> effective, FunctionCall call, String population) {
    Optional<BigDecimal> members =
        call.inputs().containsKey(population) ? call.number(population) : Optional.empty();
    BigDecimal effect = (BigDecimal) call.settings().getOrDefault(EFFECT, BigDecimal.ONE);
    return base.filter(n -> n > 0)
        .map(
            n ->
                new Sampling(
                    n,
                    effective.orElse(BigDecimal.valueOf(n)).divide(effect, PRECISION),
                    correction(n, members)));
  }

  private static BigDecimal correction(long rows, Optional<BigDecimal> members) {
    BigDecimal n = BigDecimal.valueOf(rows);
    return members
        .filter(all -> all.compareTo(n) >= 0)
        .map(all -> BigDecimal.ONE.subtract(n.divide(all, PRECISION)))
        .orElse(BigDecimal.ONE);
  }

  boolean isSmall() {
    return answers.compareTo(BigDecimal.valueOf(SMALL)) < 0;
  }

  /** The standard error of a mean: s ÷ √n × √(1 − f), Cochran § 2.8. */
  BigDecimal error(BigDecimal deviation) {
    return deviation
        .multiply(deviation)
        .multiply(correction)
        .divide(answers, PRECISION)
        .sqrt(PRECISION);
  }

  /** The bounds of a share, as parts of one. */
  record Bounds(BigDecimal low, BigDecimal high) {

    BigDecimal halfWidth() {
      return high.subtract(low).divide(BigDecimal.valueOf(2), PRECISION);
    }
  }

  /**
   * The score interval of a share: E. B. Wilson, "Probable inference, the law of succession, and
   * statistical inference", <i>Journal of the American Statistical Association</i> 22, 1927, p.
   * 209–212: (p + z² ÷ 2n ± z √(p (1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n). For a finite population
   * n is n ÷ (1 − f), which gives the same variance without the correction.
   *
   * @param share p, a part of one
   */
  Bounds bounds(BigDecimal share, BigDecimal z) {
    if (correction.signum() == 0) {
      return new Bounds(share, share);
    }
    BigDecimal n = answers.divide(correction, PRECISION);
    BigDecimal square = z.multiply(z).divide(n, PRECISION);
    BigDecimal centre = share.add(square.divide(BigDecimal.valueOf(2), PRECISION));
    BigDecimal spread =
        share
            .multiply(BigDecimal.ONE.subtract(share))
            .divide(n, PRECISION)
            .add(square.divide(n, PRECISION).divide(BigDecimal.valueOf(4), PRECISION))
            .max(BigDecimal.ZERO)
            .sqrt(PRECISION)
            .multiply(z);
    BigDecimal scale = BigDecimal.ONE.add(square);
    return new Bounds(
        centre.subtract(spread).divide(scale, PRECISION).max(BigDecimal.ZERO),
        centre.add(spread).divide(scale, PRECISION).min(BigDecimal.ONE));
  }

  static boolean isShare(Result result) {
    return result.unit().equals(Unit.PERCENT);
  }
}
