package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.data.NormalForm;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.Result;

/**
 * A sample beside its population, category by category. Rows without category are in neither.
 *
 * @param categories the categories of the population, in its order
 * @param answers how many rows of the sample each has
 * @param members the part of the population in each, as a part of one
 * @param population how many the population is, where it was counted
 */
record Comparison(
    List<String> categories,
    List<BigDecimal> answers,
    List<BigDecimal> members,
    Optional<BigDecimal> population) {

  static final String SAMPLE = "sample";
  static final String FROM = "from";

  Comparison {
    categories = List.copyOf(categories);
    answers = List.copyOf(answers);
    members = List.copyOf(members);
  }

  /** Compares the inputs of a call; empty where a number is missing, or nobody is in either. */
  static Optional<Comparison> of(FunctionCall call) {
    Result.Breakdown sample = call.breakdown(SAMPLE);
    Result.Breakdown from = call.breakdown(FROM);
    if (sample.measure() != Result.Measure.COUNT) {
      throw new DiagnosticException(Diagnostic.error("survey.counts-wanted", Place.file("")));
    }
    Map<String, String> labels = new LinkedHashMap<>();
    Map<String, BigDecimal> population = numbers(from, labels);
    Map<String, String> sampleLabels = new LinkedHashMap<>();
    Map<String, BigDecimal> answered = numbers(sample, sampleLabels);
    unknown(answered, population, labels, sampleLabels);
    BigDecimal all = sum(population.values());
    BigDecimal n = sum(answered.values());
    if (all.signum() <= 0 || n.signum() == 0 || hasMissing(sample) || hasMissing(from)) {
      return Optional.empty();
    }
    List<BigDecimal> answers = new ArrayList<>();
    List<BigDecimal> members = new ArrayList<>();
    population.forEach(
        (form, number) -> {
          answers.add(answered.getOrDefault(form, BigDecimal.ZERO));
          members.add(number.divide(all, Sampling.PRECISION));
        });
    return Optional.of(
        new Comparison(
            List.copyOf(labels.values()),
            answers,
            members,
            Sampling.isShare(from) ? Optional.empty() : Optional.of(all)));
  }

  private static boolean hasMissing(Result.Breakdown breakdown) {
    return breakdown.cells().stream()
        .anyMatch(cell -> cell.category().isPresent() && cell.value().isMissing());
  }

  private static Map<String, BigDecimal> numbers(
      Result.Breakdown breakdown, Map<String, String> labels) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    for (Result.Cell cell : breakdown.cells()) {
      if (cell.category().isPresent() && cell.value().number().isPresent()) {
        String form = NormalForm.label(cell.category().get());
        labels.putIfAbsent(form, cell.category().get());
        numbers.merge(form, cell.value().number().get(), BigDecimal::add);
      }
    }
    return numbers;
  }

  /** Refuses answers of categories that the population does not have. */
  private static void unknown(
      Map<String, BigDecimal> answered,
      Map<String, BigDecimal> population,
      Map<String, String> labels,
      Map<String, String> sampleLabels) {
    Set<String> strangers = new LinkedHashSet<>();
    answered.forEach(
        (form, number) -> {
          boolean none = population.getOrDefault(form, BigDecimal.ZERO).signum() == 0;
          if (number.signum() > 0 && none) {
            strangers.add(sampleLabels.get(form));
          }
        });
    if (!strangers.isEmpty()) {
      throw new DiagnosticException(
          strangers.stream()
              .map(
                  label ->
                      Diagnostic.error("survey.not-in-population", Place.file(""), label)
                          .suggesting(Suggestion.among(label, labels.values())))
              .toList());
    }
  }

  private static BigDecimal sum(Iterable<BigDecimal> numbers) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal number : numbers) {
      sum = sum.add(number);
    }
    return sum;
  }

  /** How many answered. */
  BigDecimal size() {
    return sum(answers);
  }

  /** How many of a category would have answered in a sample like the population. */
  BigDecimal expected(int category) {
    return members.get(category).multiply(size());
  }

  /** The part of the answers in a category less that of the population, in points. */
  BigDecimal gap(int category) {
    return answers
        .get(category)
        .divide(size(), Sampling.PRECISION)
        .subtract(members.get(category))
        .movePointRight(2);
  }

  /**
   * What is left of the variance of a sample drawn without replacement: (N − n) ÷ (N − 1); 1 where
   * N is not known, 0 where everybody answered.
   */
  BigDecimal correction() {
    BigDecimal n = size();
    return population
        .filter(all -> all.compareTo(BigDecimal.ONE) > 0)
        .map(
            all ->
                all.subtract(n)
                    .max(BigDecimal.ZERO)
                    .divide(all.subtract(BigDecimal.ONE), Sampling.PRECISION))
        .orElse(BigDecimal.ONE);
  }

  /**
   * How many standard errors the part of a category is from that of the population: (p − P) ÷ √(P
   * (1 − P) ÷ n × (N − n) ÷ (N − 1)), W. G. Cochran, <i>Sampling Techniques</i>, 3rd edition, 1977,
   * § 3.2. Empty where the error is 0.
   */
  Optional<BigDecimal> standardised(int category) {
    BigDecimal part = members.get(category);
    BigDecimal error =
        part.multiply(BigDecimal.ONE.subtract(part))
            .multiply(correction())
            .divide(size(), Sampling.PRECISION)
            .max(BigDecimal.ZERO)
            .sqrt(Sampling.PRECISION);
    return error.signum() == 0
        ? Optional.empty()
        : Optional.of(gap(category).movePointLeft(2).divide(error, Sampling.PRECISION));
  }

  /**
   * The χ² of goodness of fit, Σ (observed − expected)² ÷ expected: K. Pearson, <i>Philosophical
   * Magazine</i> 50, 1900; over (N − n) ÷ (N − 1), because drawing without replacement narrows all
   * its terms alike. Empty where everybody answered.
   */
  Optional<BigDecimal> chiSquare() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < categories.size(); i++) {
      if (members.get(i).signum() > 0) {
        BigDecimal apart = answers.get(i).subtract(expected(i));
        sum = sum.add(apart.multiply(apart).divide(expected(i), Sampling.PRECISION));
      }
    }
    BigDecimal statistic = sum;
    return Optional.of(correction())
        .filter(left -> left.signum() > 0)
        .map(left -> statistic.divide(left, Sampling.PRECISION));
  }

  /** Degrees of freedom. */
  int freedom() {
    return (int) members.stream().filter(part -> part.signum() > 0).count() - 1;
  }
}
