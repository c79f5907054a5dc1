package org.bilan.chart.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bilan.api.chart.ChartSpec;

/**
 * Classes of values with as many regions each as can be (quantiles), five at most; values that are
 * printed alike are of one class, so that no value of the legend stands in two.
 *
 * @param classes from the least values to the greatest, each from its least point to its greatest
 * @param under how many of them are of values under zero, and tinted apart from the others
 */
record Classes(List<Span> classes, int under) {

  private static final int MOST = 5;
  private static final int MOST_OF_SIDE = 3;

  /** A class: the points at its ends. */
  record Span(ChartSpec.Point least, ChartSpec.Point greatest) {

    /** Its ends as they are printed: « 12 à 45 », for a dash would hide the sign of « −3 ». */
    String label() {
      return least.label().equals(greatest.label())
          ? least.label()
          : least.label() + " à " + greatest.label();
    }
  }

  static Classes of(List<ChartSpec.Point> points) {
    return new Classes(spans(points, MOST), 0);
  }

  /** Classes that do not mix values under zero with the others. */
  static Classes aboutZero(List<ChartSpec.Point> points) {
    List<Span> under = spans(points.stream().filter(Classes::isUnderZero).toList(), MOST_OF_SIDE);
    List<Span> over =
        spans(points.stream().filter(point -> !isUnderZero(point)).toList(), MOST_OF_SIDE);
    return new Classes(Stream.concat(under.stream(), over.stream()).toList(), under.size());
  }

  private static boolean isUnderZero(ChartSpec.Point point) {
    return point.value().filter(value -> value.signum() < 0).isPresent();
  }

  private static List<Span> spans(List<ChartSpec.Point> points, int most) {
    List<ChartSpec.Point> sorted =
        points.stream()
            .filter(point -> point.value().isPresent())
            .sorted(Comparator.comparing(Classes::value))
            .toList();
    long distinct =
        sorted.stream().map(Classes::value).map(BigDecimal::stripTrailingZeros).distinct().count();
    int wanted = (int) Math.min(most, distinct);
    List<Span> classes = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= wanted && from < sorted.size(); i++) {
      int to = Math.max(from + 1, (int) Math.round(sorted.size() * (double) i / wanted));
      to = i == wanted ? sorted.size() : afterAlike(sorted, Math.min(to, sorted.size()));
      classes.add(new Span(sorted.get(from), sorted.get(to - 1)));
      from = to;
    }
    return List.copyOf(classes);
  }

  /** The class of a value, counted from 0. */
  int indexOf(BigDecimal value) {
    int index = 0;
    while (index < classes.size() - 1
        && value.compareTo(value(classes.get(index).greatest())) > 0) {
      index++;
    }
    return index;
  }

  private static int afterAlike(List<ChartSpec.Point> sorted, int to) {
    int after = to;
    while (after < sorted.size() && sorted.get(after).label().equals(sorted.get(to - 1).label())) {
      after++;
    }
    return after;
  }

  private static BigDecimal value(ChartSpec.Point point) {
    return point.value().orElseThrow();
  }
}
