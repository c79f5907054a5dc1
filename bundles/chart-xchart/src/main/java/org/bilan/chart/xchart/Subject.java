package org.bilan.chart.xchart;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.bilan.api.chart.ChartSpec;

/**
 * What is drawn, and in what colours and typefaces.
 *
 * @param spec what the chart shows
 * @param palette its colours
 * @param faces its typefaces, at the size of texts where there is room
 */
record Subject(ChartSpec spec, Palette palette, Faces faces) {

  double width() {
    return spec.width();
  }

  double height() {
    return spec.height();
  }

  List<String> categories() {
    return spec.categories();
  }

  int seriesCount() {
    return spec.series().size();
  }

  ChartSpec.Point point(int series, int category) {
    return spec.series().get(series).points().get(category);
  }

  boolean isMissing(int series, int category) {
    return point(series, category).value().isEmpty();
  }

  /** The value of a point, zero where it is missing. */
  double value(int series, int category) {
    return point(series, category).value().map(Number::doubleValue).orElse(0.0);
  }

  boolean isAccented(int category) {
    return palette.isAccented(categories().get(category));
  }

  /** The colour of the label of a point: what is missing stands back. */
  Color labelColour(int series, int category) {
    return isMissing(series, category) ? palette.muted() : palette.ink();
  }

  /** The legend of several series; of one, nothing. */
  Legend legend() {
    if (seriesCount() == 1) {
      return Legend.NONE;
    }
    List<Legend.Key> keys =
        IntStream.range(0, seriesCount())
            .mapToObj(i -> new Legend.Key(spec.series().get(i).name(), palette.series(i)))
            .toList();
    return Legend.of(keys, faces.regular(), width());
  }
}
