package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.indicator.WeightFunction.Call;
import org.bilan.api.indicator.WeightFunction.Stratum;

/**
 * The margins of a sample: which category of each margin each stratum is in, and the total wanted
 * of each. All margins are brought to the total of the first; rows whose cell is blank keep the
 * part of the sample that they are.
 */
final class Margins {

  /** Totals that differ by more tell two populations. */
  private static final BigDecimal SAME_POPULATION = new BigDecimal("0.01");

  private final List<Stratum> strata;
  private final List<Margin> margins;
  private final BigDecimal population;
  private final List<Diagnostic> problems;

  private Margins(
      List<Stratum> strata,
      List<Margin> margins,
      BigDecimal population,
      List<Diagnostic> problems) {
    this.strata = strata;
    this.margins = margins;
    this.population = population;
    this.problems = problems;
  }

  /**
   * The margins of a call.
   *
   * @throws DiagnosticException where totals lack what the sample has, or are none
   */
  static Margins of(Call call) {
    List<Diagnostic> errors = new ArrayList<>();
    List<Diagnostic> warnings = new ArrayList<>();
    List<Totals> totals = new ArrayList<>();
    for (int i = 0; i < call.columns().size(); i++) {
      totals.add(Totals.of(call, i, errors, warnings));
    }
    if (!errors.isEmpty()) {
      throw new DiagnosticException(errors);
    }
    BigDecimal sample = brought(call.strata());
    BigDecimal population =
        totals.isEmpty() || totals.get(0).areShares() ? sample : totals.get(0).sum();
    List<Margin> margins = new ArrayList<>();
    for (Totals each : totals) {
      samePopulation(totals.get(0), each, warnings);
      margins.add(each.margin(population, sample));
    }
    return new Margins(call.strata(), margins, population, warnings);
  }

  private static void samePopulation(Totals first, Totals other, List<Diagnostic> warnings) {
    BigDecimal apart = first.sum().subtract(other.sum()).abs();
    boolean comparable = !first.areShares() && !other.areShares();
    if (comparable && apart.compareTo(first.sum().multiply(SAME_POPULATION)) > 0) {
      warnings.add(
          Diagnostic.warning(
              "survey.two-populations",
              Place.file(""),
              first.column(),
              first.sum().stripTrailingZeros().toPlainString(),
              other.column(),
              other.sum().stripTrailingZeros().toPlainString()));
    }
  }

  private static BigDecimal brought(List<Stratum> strata) {
    return strata.stream()
        .map(stratum -> stratum.weight().multiply(BigDecimal.valueOf(stratum.rows())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * A margin.
   *
   * @param column the column, as scripts write it
   * @param categories its categories that rows have, in the order found; a blank one is {@code ""}
   * @param of the category of each stratum
   * @param wanted the total of each category
   */
  record Margin(String column, List<String> categories, int[] of, BigDecimal[] wanted) {}

  List<Diagnostic> problems() {
    return problems;
  }

  /** Multiplies the weights of each category by what its total lacks, margin after margin. */
  void adjust(BigDecimal[] weights) {
    for (Margin margin : margins) {
      BigDecimal[] sums = sums(margin, weights);
      BigDecimal[] factors = new BigDecimal[sums.length];
      for (int i = 0; i < sums.length; i++) {
        factors[i] =
            sums[i].signum() == 0
                ? BigDecimal.ONE
                : margin.wanted()[i].divide(sums[i], Raking.PRECISION);
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] = weights[i].multiply(factors[margin.of()[i]], Raking.PRECISION);
      }
    }
  }

  private BigDecimal[] sums(Margin margin, BigDecimal[] weights) {
    BigDecimal[] sums = new BigDecimal[margin.wanted().length];
    Arrays.fill(sums, BigDecimal.ZERO);
    for (int i = 0; i < weights.length; i++) {
      BigDecimal weight = weights[i].multiply(BigDecimal.valueOf(strata.get(i).rows()));
      sums[margin.of()[i]] = sums[margin.of()[i]].add(weight);
    }
    return sums;
  }

  /** The total that these weights are furthest from. */
  Raking.Gap gap(BigDecimal[] weights) {
    Raking.Gap furthest = new Raking.Gap("", "", BigDecimal.ZERO);
    for (Margin margin : margins) {
      BigDecimal[] sums = sums(margin, weights);
      for (int i = 0; i < sums.length; i++) {
        BigDecimal share =
            sums[i].subtract(margin.wanted()[i]).abs().divide(population, Raking.PRECISION);
        if (share.compareTo(furthest.share()) > 0) {
          furthest = new Raking.Gap(margin.column(), margin.categories().get(i), share);
        }
      }
    }
    return furthest;
  }

  /** The mean weight of rows. */
  BigDecimal mean(BigDecimal[] weights) {
    BigDecimal sum = BigDecimal.ZERO;
    long rows = 0;
    for (int i = 0; i < weights.length; i++) {
      sum = sum.add(weights[i].multiply(BigDecimal.valueOf(strata.get(i).rows())));
      rows += strata.get(i).rows();
    }
    return sum.divide(BigDecimal.valueOf(rows), Raking.PRECISION);
  }

  /** How many rows weigh more. */
  long over(BigDecimal[] weights, BigDecimal most) {
    long rows = 0;
    for (int i = 0; i < weights.length; i++) {
      rows += weights[i].compareTo(most) > 0 ? strata.get(i).rows() : 0;
    }
    return rows;
  }
}
