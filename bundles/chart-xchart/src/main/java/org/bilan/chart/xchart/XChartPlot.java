package org.bilan.chart.xchart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.PieChart;
import org.knowm.xchart.PieSeries;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.PieStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Has XChart place the marks of a chart in a rectangle, without axes, legend or words. XChart
 * counts in whole points; what it places is then stretched to the rectangle.
 *
 * @param area where the marks go
 * @param face what XChart measures with, though it writes nothing
 */
record XChartPlot(Rectangle2D area, Face face) {

  /** XChart leaves out a plot that is smaller than about thirty points. */
  private static final int LEAST = 64;

  private static final Color CLEAR = new Color(255, 255, 255, 0);

  /** The upright bars of each series; none where a point is missing. */
  List<List<Optional<Rectangle2D>>> columns(Subject subject, Range range, double fill) {
    CategoryChart chart = new CategoryChart(pixelWidth(), pixelHeight(), new LookTheme(face));
    bare(chart.getStyler());
    chart.getStyler().setAvailableSpaceFill(fill);
    chart.getStyler().setYAxisMin(range.min()).setYAxisMax(range.max());
    each(
        subject,
        s -> chart.addSeries("s" + s, indexes(subject), values(subject, s)).setFillColor(key(s)));
    return bars(subject, painted(chart));
  }

  /** The level bars of each series; none where a point is missing. */
  List<List<Optional<Rectangle2D>>> bars(Subject subject, Range range, double fill) {
    HorizontalBarChart chart =
        new HorizontalBarChart(pixelWidth(), pixelHeight(), new LookTheme(face));
    bare(chart.getStyler());
    chart.getStyler().setAvailableSpaceFill(fill);
    chart.getStyler().setXAxisMin(range.min()).setXAxisMax(range.max());
    each(
        subject,
        s -> chart.addSeries("s" + s, values(subject, s), indexes(subject)).setFillColor(key(s)));
    return bars(subject, painted(chart));
  }

  /** The line of each series, from the first category at the left to the last at the right. */
  List<Shape> lines(Subject subject, Range range) {
    int last = Math.max(1, subject.categories().size() - 1);
    XYChart chart = new XYChart(pixelWidth(), pixelHeight(), new LookTheme(face));
    bare(chart.getStyler());
    chart.getStyler().setXAxisMin(0.0).setXAxisMax((double) last);
    chart.getStyler().setYAxisMin(range.min()).setYAxisMax(range.max());
    each(
        subject,
        s -> {
          double[] x = indexes(subject).stream().mapToDouble(c -> c).toArray();
          double[] y =
              indexes(subject).stream()
                  .mapToDouble(c -> subject.isMissing(s, c) ? Double.NaN : subject.value(s, c))
                  .toArray();
          chart.addSeries("s" + s, x, y).setMarker(SeriesMarkers.NONE).setLineColor(key(s));
        });
    PlotRecorder painted = painted(chart);
    return IntStream.range(0, subject.seriesCount())
        .mapToObj(s -> joined(painted.shapes(key(s))))
        .toList();
  }

  /**
   * The slices of a ring, clockwise; of each value, which is above zero, one.
   *
   * @param start where the first slice begins, clockwise from the top, in radians
   */
  List<Shape> ring(List<Double> values, double thickness, double start) {
    PieChart chart = new PieChart(pixelWidth(), pixelHeight(), new LookTheme(face));
    bare(chart.getStyler());
    PieStyler styler = chart.getStyler();
    styler.setDefaultSeriesRenderStyle(PieSeries.PieSeriesRenderStyle.Donut);
    styler.setDonutThickness(thickness).setLabelsVisible(false).setCircular(true);
    styler.setStartAngleInDegrees(-Math.toDegrees(start));
    styler.setClockwiseDirectionType(PieStyler.ClockwiseDirectionType.CLOCKWISE);
    for (int i = 0; i < values.size(); i++) {
      chart.addSeries("s" + i, values.get(i)).setFillColor(key(i));
    }
    PlotRecorder painted = painted(chart);
    return IntStream.range(0, values.size()).mapToObj(i -> painted.shapes(key(i)).get(0)).toList();
  }

  private static void bare(AxesChartStyler styler) {
    bare((Styler) styler);
    styler.setPlotMargin(0).setAxisTicksVisible(false).setAxisTitlesVisible(false);
    styler.setPlotGridLinesVisible(false).setPlotTicksMarksVisible(false);
  }

  private static void bare(Styler styler) {
    styler.setLegendVisible(false).setChartTitleVisible(false).setChartPadding(0);
    styler.setPlotBorderVisible(false).setPlotContentSize(1);
    styler.setChartBackgroundColor(CLEAR).setPlotBackgroundColor(CLEAR);
  }

  private PlotRecorder painted(Chart<?, ?> chart) {
    AffineTransform toArea = AffineTransform.getTranslateInstance(area.getX(), area.getY());
    toArea.scale(area.getWidth() / pixelWidth(), area.getHeight() / pixelHeight());
    PlotRecorder recorder = new PlotRecorder(toArea);
    chart.paint(recorder, pixelWidth(), pixelHeight());
    return recorder;
  }

  private int pixelWidth() {
    return (int) Math.max(LEAST, Math.round(area.getWidth()));
  }

  private int pixelHeight() {
    return (int) Math.max(LEAST, Math.round(area.getHeight()));
  }

  /** The colour by which the marks of a series are found again. */
  private static Color key(int series) {
    return new Color(1, 2, series + 1);
  }

  private static void each(Subject subject, Consumer<Integer> action) {
    IntStream.range(0, subject.seriesCount()).forEach(action::accept);
  }

  private static List<Integer> indexes(Subject subject) {
    return IntStream.range(0, subject.categories().size()).boxed().toList();
  }

  /**
   * Values in order, zero where missing: XChart refuses a series that begins with a gap, and the
   * bar of what is missing is not taken.
   */
  private static List<Double> values(Subject subject, int series) {
    return indexes(subject).stream().map(c -> subject.value(series, c)).toList();
  }

  private static List<List<Optional<Rectangle2D>>> bars(Subject subject, PlotRecorder painted) {
    List<List<Optional<Rectangle2D>>> bars = new ArrayList<>();
    for (int s = 0; s < subject.seriesCount(); s++) {
      Iterator<Shape> shapes = painted.shapes(key(s)).iterator();
      List<Optional<Rectangle2D>> row = new ArrayList<>();
      for (int c : indexes(subject)) {
        Rectangle2D bar = shapes.next().getBounds2D();
        row.add(subject.isMissing(s, c) ? Optional.empty() : Optional.of(bar));
      }
      bars.add(row);
    }
    return bars;
  }

  /** Segments that follow each other as one line; after a gap, another begins. */
  private static Shape joined(List<Shape> segments) {
    Path2D path = new Path2D.Double();
    for (Shape segment : segments) {
      double[] start = new double[6];
      segment.getPathIterator(null).currentSegment(start);
      Point2D end = path.getCurrentPoint();
      boolean follows = end != null && end.distance(start[0], start[1]) < 0.01;
      path.append(segment, follows);
    }
    return path;
  }
}
