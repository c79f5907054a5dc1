package org.bilan.workbench.views;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.ValueText;
import org.bilan.api.project.FormerEdition;

/**
 * What an indicator was, edition by edition, up to the one that is open.
 *
 * @param byYear its values
 * @param unit their unit
 * @param numbers writes them
 */
record Series(Map<Integer, BigDecimal> byYear, String unit, ValueText numbers)
    implements Comparable<Series> {

  /** The series of an indicator; one value alone, or none, where no earlier edition knew it. */
  static Series of(
      String id, Result now, int edition, List<FormerEdition> former, ValueText numbers) {
    Map<Integer, BigDecimal> byYear = new TreeMap<>();
    for (FormerEdition each : former) {
      number(each.results().get(id)).ifPresent(value -> byYear.put(each.edition(), value));
    }
    number(now).ifPresent(value -> byYear.put(edition, value));
    return new Series(byYear, now.unit(), numbers);
  }

  private static Optional<BigDecimal> number(Result result) {
    return result instanceof Result.Figure figure ? figure.value().number() : Optional.empty();
  }

  List<BigDecimal> values() {
    return new ArrayList<>(byYear.values());
  }

  /** The value of the last edition before that of now, if both have one. */
  Optional<BigDecimal> before() {
    List<BigDecimal> all = values();
    return all.size() < 2 ? Optional.empty() : Optional.of(all.get(all.size() - 2));
  }

  /** The value of now, where there is one before. */
  Optional<BigDecimal> now() {
    List<BigDecimal> all = values();
    return all.size() < 2 ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** How a screen reader says it. */
  @Override
  public String toString() {
    return byYear.size() < 2
        ? ValueText.NONE
        : byYear.entrySet().stream()
            .map(e -> e.getKey() + " : " + numbers.of(e.getValue()))
            .collect(Collectors.joining(" ; "));
  }

  @Override
  public int compareTo(Series other) {
    return Integer.compare(byYear.size(), other.byYear.size());
  }
}
