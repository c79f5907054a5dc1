package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/**
 * Carries a mean, or a share, of n answers over to a population of N: N × mean, or N × share ÷ 100.
 *
 * <p>The margin is half the width of the 95 % interval of a total under simple random sampling
 * without replacement, W. G. Cochran, <i>Sampling Techniques</i>, 3rd edition, 1977: 1.96 × N × s ÷
 * √n × √(1 − n ÷ N) with the standard deviation s of the answers (§ 2.8), where for a proportion p
 * the unbiased estimate of s² is p (1 − p) n ÷ (n − 1) (§ 3.2). Where there are more answers than
 * members of the population, the finite population correction has no meaning and is left out.
 * Whether those who answered are a random sample is for the author to say.
 */
final class Estimate implements IndicatorFunction {

  static final String NAME = "estimate";
  static final String OF = "of";
  static final String OVER = "over";

  /** The 97.5 % quantile of the normal distribution. */
  private static final BigDecimal Z = new BigDecimal("1.96");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Result evaluate(FunctionCall call) {
    Result.Figure survey = call.figure(OF);
    Optional<BigDecimal> answer = call.number(OF);
    Optional<BigDecimal> population = call.number(OVER);
    if (answer.isEmpty() || population.isEmpty()) {
      return Result.Figure.missing(Unit.NONE);
    }
    boolean share = survey.unit().equals(Unit.PERCENT);
    BigDecimal mean = share ? answer.get().divide(HUNDRED, PRECISION) : answer.get();
    return new Result.Figure(
        Value.of(mean.multiply(population.get())),
        share ? call.figure(OVER).unit() : Unit.NONE,
        survey.base(),
        variance(survey, mean, share)
            .map(variance -> margin(variance, survey.base().orElseThrow(), population.get())),
        Optional.empty(),
        Set.of(Flag.ESTIMATE));
  }

  /** The variance of the answers, where there are enough of them to tell. */
  private static Optional<BigDecimal> variance(
      Result.Figure survey, BigDecimal mean, boolean share) {
    Optional<Long> base = survey.base().filter(n -> n > 1);
    if (!share) {
      return base.flatMap(n -> survey.deviation()).map(s -> s.multiply(s));
    }
    return base.map(
        n ->
            mean.multiply(BigDecimal.ONE.subtract(mean))
                .multiply(BigDecimal.valueOf(n))
                .divide(BigDecimal.valueOf(n - 1), PRECISION));
  }

  private static BigDecimal margin(BigDecimal variance, long n, BigDecimal population) {
    BigDecimal answers = BigDecimal.valueOf(n);
    BigDecimal correction =
        population.compareTo(answers) < 0
            ? BigDecimal.ONE
            : BigDecimal.ONE.subtract(answers.divide(population, PRECISION));
    BigDecimal error = variance.multiply(correction).divide(answers, PRECISION).sqrt(PRECISION);
    return Z.multiply(population).multiply(error);
  }
}
