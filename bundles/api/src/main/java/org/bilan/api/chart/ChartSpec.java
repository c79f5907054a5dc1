package org.bilan.api.chart;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a chart shows. Texts are already in the language of the bilan.
 *
 * @param name the base name of its files: {@code events.by-theme}
 * @param form its form
 * @param title its name, for those who cannot see it
 * @param categories the categories, in order
 * @param series the values, one a category, {@code series.size()} at least 1
 * @param unit the unit of values
 * @param decimals decimals of value labels
 * @param accent categories, or series, the sentence is about
 * @param width its width in points
 * @param height its height in points
 * @param manner what its author asks of it beside its form
 */
public record ChartSpec(
    String name,
    ChartForm form,
    String title,
    List<String> categories,
    List<Series> series,
    String unit,
    int decimals,
    Set<String> accent,
    double width,
    double height,
    ChartManner manner) {

  /** Copies the lists. */
  public ChartSpec {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    accent = Collections.unmodifiableSet(new TreeSet<>(accent));
  }

  /** A chart of which nothing is asked beside its form. */
  public ChartSpec(
      String name,
      ChartForm form,
      String title,
      List<String> categories,
      List<Series> series,
      String unit,
      int decimals,
      Set<String> accent,
      double width,
      double height) {
    this(
        name,
        form,
        title,
        categories,
        series,
        unit,
        decimals,
        accent,
        width,
        height,
        ChartManner.PLAIN);
  }

  /** The same chart at another size, in points. */
  public ChartSpec sized(double otherWidth, double otherHeight) {
    return new ChartSpec(
        name,
        form,
        title,
        categories,
        series,
        unit,
        decimals,
        accent,
        otherWidth,
        otherHeight,
        manner);
  }

  /**
   * A series.
   *
   * @param name its name, empty where there is only one
   * @param points its values, one a category
   */
  public record Series(String name, List<Point> points) {

    /** Copies the points. */
    public Series {
      points = List.copyOf(points);
    }
  }

  /**
   * A value drawn.
   *
   * @param value the exact value; empty where it is missing or withheld
   * @param label as printed, with its unit where it needs one
   */
  public record Point(Optional<BigDecimal> value, String label) {}

  /**
   * Its data as CSV (RFC 4180, UTF-8, commas, points as decimal marks): a row a category, a column
   * a series.
   */
  public String csv() {
    return ChartCsv.of(this);
  }
}
