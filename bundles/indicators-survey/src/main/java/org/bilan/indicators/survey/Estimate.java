package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.util.EnumSet;
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
 * the unbiased estimate of s² is p (1 − p) n ÷ (n − 1) (§ 3.2). Weighted answers count for their
 * effective n, see {@link Sampling}. Whether those who answered are a random sample is for the
 * author to say.
 */
final class Estimate implements IndicatorFunction {

  static final String NAME = "estimate";
  static final String OF = "of";
  static final String OVER = "over";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return "2";
  }

  @Override
  public Result evaluate(FunctionCall call) {
    Result.Figure survey = call.figure(OF);
    Optional<BigDecimal> answer = call.number(OF);
    Optional<BigDecimal> population = call.number(OVER);
    if (answer.isEmpty() || population.isEmpty()) {
      return Result.Figure.missing(Unit.NONE);
    }
    boolean share = Sampling.isShare(survey);
    BigDecimal mean =
        share ? answer.get().divide(Sampling.HUNDRED, Sampling.PRECISION) : answer.get();
    Optional<Sampling> sampling = Sampling.of(survey.base(), survey.effective(), call, OVER);
    return new Result.Figure(
        Value.of(mean.multiply(population.get())),
        share ? call.figure(OVER).unit() : Unit.NONE,
        survey.base(),
        sampling.flatMap(
            drawn ->
                deviation(survey, drawn, mean, share)
                    .map(s -> Sampling.Z.multiply(population.get()).multiply(drawn.error(s)))),
        Optional.empty(),
        flags(sampling),
        survey.effective());
  }

  private static Set<Flag> flags(Optional<Sampling> sampling) {
    Set<Flag> flags = EnumSet.of(Flag.ESTIMATE);
    sampling.filter(Sampling::isSmall).ifPresent(small -> flags.add(Flag.SMALL_BASE));
    return flags;
  }

  /** The standard deviation of the answers, where there are enough of them to tell. */
  private static Optional<BigDecimal> deviation(
      Result.Figure survey, Sampling sampling, BigDecimal mean, boolean share) {
    boolean one = sampling.rows() < 2 || sampling.answers().compareTo(BigDecimal.ONE) <= 0;
    if (one || !share) {
      return one ? Optional.empty() : survey.deviation();
    }
    BigDecimal n = sampling.answers();
    return Optional.of(
        mean.multiply(BigDecimal.ONE.subtract(mean))
            .multiply(n)
            .divide(n.subtract(BigDecimal.ONE), Sampling.PRECISION)
            .sqrt(Sampling.PRECISION));
  }
}
