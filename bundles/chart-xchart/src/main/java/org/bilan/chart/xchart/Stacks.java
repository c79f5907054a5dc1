package org.bilan.chart.xchart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.bilan.api.chart.ChartForm;

/**
 * Level bars whose series follow each other: as they are, or each row stretched to 100 %. XChart
 * stacks upright bars only, so that these are placed here.
 */
record Stacks(Subject subject) {

  private static final double THICKEST = 20;
  private static final double INSIDE = 3.5;
  private static final double HEAD_GAP = 5;

  Drawing drawing() {
    Drawing drawing = new Drawing();
    Rows rows = rowsUnder(headHeight());
    if (headsFit(rows)) {
      drawHeads(drawing, rows);
    } else {
      Legend legend = subject.legend();
      legend.draw(drawing, subject.palette().ink());
      rows = rowsUnder(legend.height());
    }
    rows.drawNames(drawing);
    for (int c = 0; c < subject.categories().size(); c++) {
      drawRow(drawing, rows, c);
    }
    return drawing;
  }

  private Rows rowsUnder(double top) {
    return Rows.of(subject, top, subject.height(), THICKEST + 10);
  }

  private double headHeight() {
    return seriesFace(0).lineHeight();
  }

  private Face seriesFace(int series) {
    return subject.faces().choose(subject.palette().isAccented(name(series)));
  }

  private String name(int series) {
    return subject.spec().series().get(series).name();
  }

  /** Names over the segments of the first row say more directly than a legend which is which. */
  private boolean headsFit(Rows rows) {
    if (subject.seriesCount() == 1) {
      return false;
    }
    return IntStream.range(0, subject.seriesCount())
        .allMatch(
            s ->
                !subject.isMissing(s, 0)
                    && subject.value(s, 0) > 0
                    && seriesFace(s).width(name(s)) + HEAD_GAP <= end(rows, s) - start(rows, s));
  }

  private void drawHeads(Drawing drawing, Rows rows) {
    for (int s = 0; s < subject.seriesCount(); s++) {
      drawing.write(
          name(s),
          seriesFace(s),
          subject.palette().ink(),
          start(rows, s),
          seriesFace(s).size(),
          Drawing.Anchor.START);
    }
  }

  /** Where the segment of a series begins in the first row, all being over zero. */
  private double start(Rows rows, int series) {
    return place(rows, IntStream.range(0, series).mapToDouble(this::scaled).sum());
  }

  private double end(Rows rows, int series) {
    return place(rows, IntStream.rangeClosed(0, series).mapToDouble(this::scaled).sum());
  }

  private double scaled(int series) {
    double total = sum(0, false);
    return subject.value(series, 0) * (whole() && total > 0 ? 1 / total : 1);
  }

  private boolean whole() {
    return subject.spec().form() == ChartForm.SHARES;
  }

  private Range range() {
    if (whole()) {
      return new Range(0, 1);
    }
    int count = subject.categories().size();
    return Range.of(
        IntStream.range(0, count)
            .boxed()
            .flatMapToDouble(c -> DoubleStream.of(sum(c, true), sum(c, false))));
  }

  private double sum(int category, boolean negative) {
    return IntStream.range(0, subject.seriesCount())
        .mapToDouble(s -> subject.value(s, category))
        .filter(v -> v < 0 == negative)
        .sum();
  }

  private void drawRow(Drawing drawing, Rows rows, int category) {
    double total = sum(category, false);
    double scale = whole() && total > 0 ? 1 / total : 1;
    double up = 0;
    double down = 0;
    double lastEnd = rows.plotLeft();
    for (int s = 0; s < subject.seriesCount(); s++) {
      double value = subject.value(s, category) * scale;
      double from = value < 0 ? down : up;
      double left = place(rows, Math.min(from, from + value));
      double right = place(rows, Math.max(from, from + value));
      drawSegment(drawing, rows, s, category, left, right);
      up = value < 0 ? up : up + value;
      down = value < 0 ? down + value : down;
      lastEnd = Math.max(lastEnd, right);
    }
    drawMissing(drawing, rows, category, lastEnd);
  }

  private double place(Rows rows, double value) {
    return range().place(value, rows.plotLeft(), subject.width() - roomForMissing());
  }

  /** Room at the right for the label of what is missing. */
  private double roomForMissing() {
    double widest =
        subject.spec().series().stream()
            .flatMap(series -> series.points().stream())
            .filter(point -> point.value().isEmpty())
            .mapToDouble(point -> subject.faces().regular().width(point.label()) + 2 * INSIDE)
            .max()
            .orElse(0);
    return whole() ? 0 : widest;
  }

  private double thickness(Rows rows) {
    return Math.min(THICKEST, rows.height() * 0.72);
  }

  private void drawSegment(
      Drawing drawing, Rows rows, int series, int category, double left, double right) {
    if (right <= left) {
      return;
    }
    double thickness = thickness(rows);
    double hairline = Math.min(0.6, (right - left) / 3);
    Color colour = subject.palette().mark(series, category);
    drawing.fill(
        new Rectangle2D.Double(
            left, rows.middle(category) - thickness / 2, right - left - hairline, thickness),
        colour);
    String label = subject.point(series, category).label();
    Face face = rows.labels(thickness).choose(subject.isAccented(category));
    if (face.width(label) + INSIDE > right - left) {
      face = face.at(face.size() * 0.85);
    }
    if (face.width(label) + INSIDE <= right - left) {
      drawing.writeMiddle(
          label,
          face,
          subject.palette().over(colour),
          (left + right) / 2,
          rows.middle(category),
          Drawing.Anchor.MIDDLE);
    }
  }

  /** A row with something missing, or nothing to show, says so at its end, once. */
  private void drawMissing(Drawing drawing, Rows rows, int category, double end) {
    IntStream all = IntStream.range(0, subject.seriesCount());
    boolean empty = sum(category, false) == 0 && sum(category, true) == 0;
    OptionalInt said =
        empty
            ? OptionalInt.of(0)
            : all.filter(s -> subject.isMissing(s, category) && !whole()).findFirst();
    said.ifPresent(
        series ->
            drawing.writeMiddle(
                subject.point(series, category).label(),
                rows.labels(thickness(rows)).regular(),
                subject.palette().muted(),
                end + INSIDE,
                rows.middle(category),
                Drawing.Anchor.START));
  }
}
