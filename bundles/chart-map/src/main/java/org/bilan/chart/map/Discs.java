package org.bilan.chart.map;

import java.awt.geom.Ellipse2D;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.bilan.api.chart.ChartSpec;

/**
 * Discs whose surfaces compare as values do.
 *
 * @param greatest the value of the largest disc
 * @param radius its radius
 */
record Discs(double greatest, double radius) {

  private static final double SHARE_OF_SHEET = 0.055;

  static Discs of(ChartSpec chart, Collection<ChartSpec.Point> points) {
    double greatest =
        points.stream()
            .flatMap(point -> point.value().stream())
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(0);
    return new Discs(greatest, SHARE_OF_SHEET * Math.min(chart.width(), chart.height()));
  }

  /** The radius of the disc of a value; nothing, or less, has none. */
  double radius(BigDecimal value) {
    return greatest <= 0 || value.signum() <= 0
        ? 0
        : radius * Math.sqrt(value.doubleValue() / greatest);
  }

  Ellipse2D at(double x, double y, BigDecimal value) {
    double radius = radius(value);
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** Points that show the scale: the greatest, the middle one, the least that has a disc. */
  static List<ChartSpec.Point> examples(Collection<ChartSpec.Point> points) {
    List<ChartSpec.Point> sorted =
        points.stream()
            .filter(point -> point.value().filter(value -> value.signum() > 0).isPresent())
            .sorted(Comparator.comparing((ChartSpec.Point p) -> p.value().orElseThrow()).reversed())
            .toList();
    if (sorted.size() < 3) {
      return sorted;
    }
    return List.of(sorted.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
  }
}
