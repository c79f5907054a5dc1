package org.bilan.chart.xchart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Dots at the ends of thin lines from zero; of several series, dots on the line that joins them.
 * XChart has no level lollipops, so that these are placed here.
 */
record Dots(Subject subject) {

  private static final double HIGHEST_ROW = 24;
  private static final double RADIUS = 3.4;
  private static final double LABEL_GAP = 4;

  Drawing drawing() {
    Drawing drawing = new Drawing();
    Legend legend = subject.legend();
    legend.draw(drawing, subject.palette().ink());
    Rows rows = Rows.of(subject, legend.height(), subject.height(), HIGHEST_ROW);
    rows.drawNames(drawing);
    Faces faces = rows.labels(rows.height());
    double room = widest(faces) + RADIUS + LABEL_GAP + 1;
    boolean leftLabels = subject.seriesCount() > 1 || Range.of(subject.spec()).min() < 0;
    double left = rows.plotLeft() + (leftLabels ? room : RADIUS);
    Scale scale =
        new Scale(
            Range.of(subject.spec()),
            left,
            subject.width() - room - (subject.seriesCount() > 1 ? widestMissing(faces) : 0));
    for (int c = 0; c < subject.categories().size(); c++) {
      drawRow(drawing, rows, faces, scale, c);
    }
    double zero = scale.at(0);
    drawing.stroke(
        new Line2D.Double(zero, rows.top(), zero, rows.bottom()), subject.palette().muted(), 0.5);
    return drawing;
  }

  /** Where values fall. */
  private record Scale(Range range, double left, double right) {
    double at(double value) {
      return range.place(value, left, Math.max(left + 10, right));
    }
  }

  private double radius(Rows rows) {
    return Math.min(RADIUS, rows.height() * 0.36);
  }

  private void drawRow(Drawing drawing, Rows rows, Faces faces, Scale scale, int category) {
    List<Integer> present =
        IntStream.range(0, subject.seriesCount())
            .filter(s -> !subject.isMissing(s, category))
            .boxed()
            .sorted(Comparator.comparingDouble(s -> subject.value(s, category)))
            .toList();
    double y = rows.middle(category);
    Face face = faces.choose(subject.isAccented(category));
    if (present.isEmpty()) {
      drawMissing(drawing, face, category, scale.at(0) + LABEL_GAP, y);
      return;
    }
    drawStem(drawing, scale, category, present, y);
    for (int s : present) {
      drawDot(drawing, scale.at(subject.value(s, category)), y, radius(rows), colour(s, category));
    }
    drawLabels(drawing, scale, face, category, present, y);
    drawMissing(drawing, face, category, subject.width() - widestMissing(faces), y);
  }

  /** What is missing is said once: at zero, or at the right of what is not. */
  private void drawMissing(Drawing drawing, Face face, int category, double x, double y) {
    IntStream.range(0, subject.seriesCount())
        .filter(s -> subject.isMissing(s, category))
        .limit(1)
        .forEach(
            s ->
                drawing.writeMiddle(
                    subject.point(s, category).label(),
                    face,
                    missingColour(s),
                    x,
                    y,
                    Drawing.Anchor.START));
  }

  private Color missingColour(int series) {
    return subject.seriesCount() == 1
        ? subject.palette().muted()
        : Shade.legible(subject.palette().series(series));
  }

  private void drawStem(
      Drawing drawing, Scale scale, int category, List<Integer> present, double y) {
    double low = subject.value(present.get(0), category);
    double high = subject.value(present.get(present.size() - 1), category);
    boolean alone = subject.seriesCount() == 1;
    Line2D stem = new Line2D.Double(scale.at(alone ? 0 : low), y, scale.at(high), y);
    Color colour = alone ? subject.palette().mark(0, category) : subject.palette().rule();
    drawing.stroke(stem, colour, alone ? 1.2 : 2);
  }

  private Color colour(int series, int category) {
    return subject.palette().mark(series, category);
  }

  private static void drawDot(Drawing drawing, double x, double y, double radius, Color colour) {
    drawing.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), colour);
  }

  /**
   * The least at the left, the greatest at the right, the others over their dot if there is room.
   */
  private void drawLabels(
      Drawing drawing, Scale scale, Face face, int category, List<Integer> present, double y) {
    int last = present.get(present.size() - 1);
    boolean alone = subject.seriesCount() == 1;
    if (alone && subject.value(last, category) < 0 || present.size() > 1) {
      writeBeside(drawing, scale, face, present.get(0), category, y, Drawing.Anchor.END);
    }
    if (!alone || subject.value(last, category) >= 0) {
      writeBeside(drawing, scale, face, last, category, y, Drawing.Anchor.START);
    }
    Face smaller = face.at(face.size() * 0.85);
    for (int i = 1; i < present.size() - 1; i++) {
      int series = present.get(i);
      double x = scale.at(subject.value(series, category));
      writeOver(drawing, subject.point(series, category).label(), smaller, x, y - RADIUS - 1);
    }
  }

  private void writeBeside(
      Drawing drawing,
      Scale scale,
      Face face,
      int series,
      int category,
      double y,
      Drawing.Anchor anchor) {
    double gap = (RADIUS + LABEL_GAP) * (anchor == Drawing.Anchor.START ? 1 : -1);
    drawing.writeMiddle(
        subject.point(series, category).label(),
        face,
        subject.palette().ink(),
        scale.at(subject.value(series, category)) + gap,
        y,
        anchor);
  }

  private void writeOver(Drawing drawing, String label, Face face, double x, double baseline) {
    Rectangle2D extent = face.extent(label, x - face.width(label) / 2, baseline);
    if (!drawing.touchesText(extent) && extent.getMinY() >= 0) {
      drawing.write(label, face, subject.palette().ink(), x, baseline, Drawing.Anchor.MIDDLE);
    }
  }

  private double widestMissing(Faces faces) {
    return subject.spec().series().stream()
        .flatMap(series -> series.points().stream())
        .filter(point -> point.value().isEmpty())
        .mapToDouble(point -> faces.bold().width(point.label()) + 1)
        .max()
        .orElse(0);
  }

  private double widest(Faces faces) {
    return subject.spec().series().stream()
        .flatMap(series -> series.points().stream())
        .mapToDouble(point -> faces.bold().width(point.label()))
        .max()
        .orElse(0);
  }
}
