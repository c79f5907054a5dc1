package org.bilan.chart.xchart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Upright bars from zero, each with its value at its end. Columns whose names or values find no
 * room side by side are laid level.
 */
record Columns(Subject subject) {

  private static final double WIDEST = 44;
  private static final double LABEL_GAP = 3;
  private static final double LEAST_HEIGHT = 50;

  Drawing drawing() {
    for (double size = Faces.SIZE; size >= Faces.SMALL; size -= 0.5) {
      Footing footing = Footing.of(subject, size, slot());
      if (footing.fits() && isHighEnough(footing) && valuesFit(subject.faces().at(size))) {
        return draw(footing, subject.faces().at(size));
      }
    }
    return new Bars(subject).drawing();
  }

  private double slot() {
    return Math.min(
        subject.width() / Math.max(1, subject.categories().size()),
        subject.seriesCount() * WIDEST + 60);
  }

  private boolean isHighEnough(Footing footing) {
    return subject.height() - footing.height() - subject.legend().height() > LEAST_HEIGHT;
  }

  private double fill() {
    double share = subject.seriesCount() == 1 ? 0.66 : 0.84;
    return Math.min(share, WIDEST * subject.seriesCount() / slot());
  }

  private boolean valuesFit(Faces faces) {
    double room = subject.seriesCount() == 1 ? slot() - 2 : slot() * fill() / subject.seriesCount();
    return IntStream.range(0, subject.seriesCount())
        .allMatch(
            s ->
                IntStream.range(0, subject.categories().size())
                    .allMatch(c -> width(faces, s, c) <= room));
  }

  private double width(Faces faces, int series, int category) {
    return faces
        .choose(subject.isAccented(category))
        .width(subject.point(series, category).label());
  }

  private Drawing draw(Footing footing, Faces faces) {
    Drawing drawing = new Drawing();
    Legend legend = subject.legend();
    legend.draw(drawing, subject.palette().ink());
    Range range = Range.of(subject.spec());
    double label = faces.regular().size() + LABEL_GAP;
    double top = legend.height() + label;
    double bottom = subject.height() - footing.height() - (range.min() < 0 ? label : 0);
    double width = slot() * subject.categories().size();
    Rectangle2D area = new Rectangle2D.Double(0, top, width, Math.max(10, bottom - top));
    List<List<Optional<Rectangle2D>>> bars =
        new XChartPlot(area, subject.faces().regular()).columns(subject, range, fill());
    double zero = range.place(0, area.getMaxY(), area.getMinY());
    for (int s = 0; s < subject.seriesCount(); s++) {
      for (int c = 0; c < subject.categories().size(); c++) {
        drawColumn(drawing, s, c, bars.get(s).get(c), zero, faces);
      }
    }
    drawing.stroke(new Line2D.Double(0, zero, width, zero), subject.palette().muted(), 0.5);
    footing.draw(drawing, 0, subject.height() - footing.height());
    return drawing;
  }

  private void drawColumn(
      Drawing drawing,
      int series,
      int category,
      Optional<Rectangle2D> bar,
      double zero,
      Faces faces) {
    bar.ifPresent(placed -> drawing.fill(placed, subject.palette().mark(series, category)));
    boolean negative = subject.value(series, category) < 0;
    double end = bar.map(b -> negative ? b.getMaxY() : b.getMinY()).orElse(zero);
    Face face = faces.choose(subject.isAccented(category));
    drawing.write(
        subject.point(series, category).label(),
        face,
        subject.labelColour(series, category),
        middle(series, category),
        negative ? end + LABEL_GAP + face.capHeight() : end - LABEL_GAP,
        Drawing.Anchor.MIDDLE);
  }

  private double middle(int series, int category) {
    double bar = slot() * fill() / subject.seriesCount();
    return (category + 0.5) * slot() + (series - (subject.seriesCount() - 1) / 2.0) * bar;
  }
}
