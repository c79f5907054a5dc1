package org.bilan.chart.xchart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Level bars from zero, each with its value at its end. */
record Bars(Subject subject) {

  private static final double THICKEST = 15;
  private static final double LABEL_GAP = 4;

  Drawing drawing() {
    Drawing drawing = new Drawing();
    Legend legend = subject.legend();
    legend.draw(drawing, subject.palette().ink());
    Rows rows = Rows.of(subject, legend.height(), subject.height(), highestRow());
    rows.drawNames(drawing);
    draw(drawing, rows);
    return drawing;
  }

  private double highestRow() {
    return subject.seriesCount() * THICKEST + 13;
  }

  /** The part of a row its bars take: more where there are several. */
  private double fill(Rows rows) {
    double share = subject.seriesCount() == 1 ? 0.64 : 0.8;
    return Math.min(share, THICKEST * subject.seriesCount() / rows.height());
  }

  private void draw(Drawing drawing, Rows rows) {
    double thickness = rows.height() * fill(rows) / subject.seriesCount();
    Faces faces = rows.labels(thickness);
    Range range = Range.of(subject.spec());
    double left = rows.plotLeft() + room(faces, true);
    double right = Math.max(left + 10, subject.width() - room(faces, false));
    Rectangle2D area =
        new Rectangle2D.Double(left, rows.top(), right - left, rows.bottom() - rows.top());
    List<List<Optional<Rectangle2D>>> bars =
        new XChartPlot(area, subject.faces().regular()).bars(subject, range, fill(rows));
    double zero = range.place(0, left, right);
    for (int s = 0; s < subject.seriesCount(); s++) {
      for (int c = 0; c < subject.categories().size(); c++) {
        double middle = rows.middle(c) + (s - (subject.seriesCount() - 1) / 2.0) * thickness;
        drawBar(drawing, s, c, bars.get(s).get(c), middle, thickness, zero, faces);
      }
    }
    drawing.stroke(
        new Line2D.Double(zero, rows.top(), zero, rows.bottom()), subject.palette().muted(), 0.5);
  }

  private void drawBar(
      Drawing drawing,
      int series,
      int category,
      Optional<Rectangle2D> bar,
      double middle,
      double thickness,
      double zero,
      Faces faces) {
    // XChart counts categories from the bottom: only the ends of its bars are taken.
    bar.ifPresent(
        placed ->
            drawing.fill(
                new Rectangle2D.Double(
                    placed.getX(),
                    middle - thickness / 2,
                    placed.getWidth(),
                    thickness * (subject.seriesCount() == 1 ? 1 : 0.94)),
                subject.palette().mark(series, category)));
    boolean negative = subject.value(series, category) < 0;
    double end = bar.map(b -> negative ? b.getMinX() : b.getMaxX()).orElse(zero);
    drawing.writeMiddle(
        subject.point(series, category).label(),
        faces.choose(subject.isAccented(category)),
        subject.labelColour(series, category),
        negative ? end - LABEL_GAP : end + LABEL_GAP,
        middle,
        negative ? Drawing.Anchor.END : Drawing.Anchor.START);
  }

  /** The widest label at the negative or at the positive ends. */
  private double room(Faces faces, boolean negative) {
    return IntStream.range(0, subject.seriesCount())
        .mapToDouble(s -> widest(faces, s, negative).max().orElse(0))
        .max()
        .orElse(0);
  }

  private DoubleStream widest(Faces faces, int series, boolean negative) {
    return IntStream.range(0, subject.categories().size())
        .filter(c -> subject.value(series, c) < 0 == negative)
        .mapToDouble(
            c ->
                faces.choose(subject.isAccented(c)).width(subject.point(series, c).label())
                    + LABEL_GAP
                    + 1);
  }
}
