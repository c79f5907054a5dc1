package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Weights;
import org.bilan.api.indicator.WeightFunction;

/**
 * Weights that bring a sample to agree with the totals of its population.
 *
 * <p>With one margin, post-stratification: N_h ÷ n_h, W. G. Cochran, <i>Sampling Techniques</i>,
 * 3rd edition, 1977, § 5A.9. With several, raking: the weights of each category are multiplied by
 * what its total lacks, one margin after the other, until all agree: W. E. Deming and F. F.
 * Stephan, "On a least squares adjustment of a sampled frequency table when the expected marginal
 * totals are known", <i>Annals of Mathematical Statistics</i> 11, 1940, p. 427–444; that it
 * converges is due to C. T. Ireland and S. Kullback, <i>Biometrika</i> 55, 1968, where no total
 * asks for rows that are not there.
 *
 * <p>Weights that are too great are brought down to so many times the mean one, and the others
 * raked again, until none is: M. P. Battaglia, D. C. Hoaglin and M. R. Frankel, "Practical
 * considerations in raking survey data", <i>Survey Practice</i> 2 (5), 2009.
 */
final class Raking implements WeightFunction {

  static final String NAME = "raking";

  /** Rounds after which margins that do not agree never will. */
  private static final int MOST_ROUNDS = 200;

  private static final int MOST_TRIMS = 50;

  /** A hundred-millionth of the population is no difference. */
  private static final BigDecimal AGREED = new BigDecimal("1e-8");

  static final MathContext PRECISION = MathContext.DECIMAL128;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weighing weigh(Call call) {
    Margins margins = Margins.of(call);
    BigDecimal[] weights = call.strata().stream().map(Stratum::weight).toArray(BigDecimal[]::new);
    List<Diagnostic> problems = new ArrayList<>(margins.problems());
    Gap gap = rake(margins, weights);
    BigDecimal trimmed = (BigDecimal) call.settings().get(Weights.TRIMMED);
    if (trimmed != null) {
      trim(margins, weights, trimmed, problems);
    } else if (gap.share().compareTo(AGREED) > 0) {
      problems.add(
          Diagnostic.warning(
              "survey.not-converged",
              Place.file(""),
              MOST_ROUNDS,
              gap.category(),
              gap.column(),
              Percentages.written(gap.share())));
    }
    return new Weighing(Arrays.asList(weights), problems);
  }

  /** The total that weights are furthest from, and how far, as a part of the population. */
  record Gap(String column, String category, BigDecimal share) {}

  private static Gap rake(Margins margins, BigDecimal[] weights) {
    Gap gap = margins.gap(weights);
    for (int round = 0; round < MOST_ROUNDS && gap.share().compareTo(AGREED) > 0; round++) {
      margins.adjust(weights);
      gap = margins.gap(weights);
    }
    return gap;
  }

  private static void trim(
      Margins margins, BigDecimal[] weights, BigDecimal times, List<Diagnostic> problems) {
    BigDecimal most = margins.mean(weights).multiply(times, PRECISION);
    BigDecimal accepted = most.multiply(BigDecimal.ONE.add(AGREED), PRECISION);
    long rows = 0;
    for (int trims = 0; trims < MOST_TRIMS && margins.over(weights, accepted) > 0; trims++) {
      rows = Math.max(rows, margins.over(weights, accepted));
      cut(weights, most);
      rake(margins, weights);
    }
    cut(weights, most);
    if (rows > 0) {
      Gap gap = margins.gap(weights);
      problems.add(
          Diagnostic.note(
              "survey.trimmed",
              Place.file(""),
              rows,
              times.toPlainString(),
              gap.category(),
              gap.column(),
              Percentages.written(gap.share())));
    }
  }

  private static void cut(BigDecimal[] weights, BigDecimal most) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weights[i].min(most);
    }
  }
}
