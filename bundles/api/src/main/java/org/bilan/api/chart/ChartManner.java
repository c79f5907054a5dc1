package org.bilan.api.chart;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an author asks of a chart beside its form.
 *
 * @param tints how the colours of parts follow one another
 * @param axisFrom where the axis of values begins; empty for zero
 * @param aside categories that stand outside any order, such as the unknown; they are grey
 */
public record ChartManner(ChartTints tints, Optional<BigDecimal> axisFrom, Set<String> aside) {

  /** Distinct colours, an axis from zero, nothing aside. */
  public static final ChartManner PLAIN =
      new ChartManner(ChartTints.DISTINCT, Optional.empty(), Set.of());

  /** Copies the set. */
  public ChartManner {
    Objects.requireNonNull(tints);
    Objects.requireNonNull(axisFrom);
    aside = Collections.unmodifiableSet(new TreeSet<>(aside));
  }

  /** The same with other tints. */
  public ChartManner with(ChartTints other) {
    return new ChartManner(other, axisFrom, aside);
  }

  /** The same with other categories outside the order. */
  public ChartManner withAside(Set<String> others) {
    return new ChartManner(tints, axisFrom, others);
  }
}
