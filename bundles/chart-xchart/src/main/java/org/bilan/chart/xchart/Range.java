package org.bilan.chart.xchart;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartSpec;

/**
 * The values an axis spans; zero is one of them, so that lengths compare as values do. Lines may
 * begin elsewhere, for they show how values go and not how large they are.
 */
record Range(double min, double max) {

  /** Spans values and zero. */
  static Range of(DoubleStream values) {
    double[] all = values.toArray();
    double min = Math.min(0, DoubleStream.of(all).min().orElse(0));
    double max = Math.max(0, DoubleStream.of(all).max().orElse(0));
    return new Range(min, min == 0 && max == 0 ? 1 : max);
  }

  /** Spans all values of a chart. */
  static Range of(ChartSpec spec) {
    double[] values =
        spec.series().stream()
            .flatMap(series -> series.points().stream())
            .map(ChartSpec.Point::value)
            .flatMap(Optional::stream)
            .mapToDouble(BigDecimal::doubleValue)
            .toArray();
    Range whole = of(DoubleStream.of(values));
    double least = DoubleStream.of(values).min().orElse(0);
    return spec.manner()
        .axisFrom()
        .map(BigDecimal::doubleValue)
        .filter(from -> spec.form() == ChartForm.LINES && from > 0 && from < least)
        .map(from -> new Range(from, whole.max()))
        .orElse(whole);
  }

  double span() {
    return max - min;
  }

  /** Where a value falls between two ends. */
  double place(double value, double from, double to) {
    return from + (value - min) / span() * (to - from);
  }
}
