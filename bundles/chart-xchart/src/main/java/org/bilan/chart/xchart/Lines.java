package org.bilan.chart.xchart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Lines over editions, named at their ends. */
record Lines(Subject subject) {

  private static final double DOT = 2.6;
  private static final double LABEL_GAP = 5;

  Drawing drawing() {
    Drawing drawing = new Drawing();
    LineEnds ends = LineEnds.of(subject);
    double slot = (subject.width() - ends.width()) / Math.max(1, subject.categories().size());
    Footing footing = Footing.thinned(subject, slot);
    double bottom = subject.height() - footing.height() - 2 - under();
    double top = Faces.SIZE + LABEL_GAP + DOT;
    Rectangle2D area =
        new Rectangle2D.Double(
            slot / 2,
            top,
            Math.max(2, slot * (subject.categories().size() - 1)),
            Math.max(10, bottom - top));
    Scale scale = new Scale(area, Range.of(subject.spec()), slot);
    List<Shape> lines =
        new XChartPlot(area, subject.faces().regular()).lines(subject, scale.range());
    double zero = scale.y(Math.max(0, scale.range().min()));
    drawing.stroke(
        new Line2D.Double(0, zero, slot * subject.categories().size(), zero),
        subject.palette().rule(),
        0.5);
    drawLines(drawing, scale, lines);
    footing.draw(drawing, 0, subject.height() - footing.height());
    ends.draw(drawing, scale, subject.width() - ends.width());
    drawLabels(drawing, scale, lines);
    return drawing;
  }

  /** Where points fall. */
  record Scale(Rectangle2D area, Range range, double slot) {
    double x(int category) {
      return area.getX() + category * slot;
    }

    double y(double value) {
      return range.place(value, area.getMaxY(), area.getMinY());
    }
  }

  /** Room for the labels under negative points, and under those near an axis from elsewhere. */
  private double under() {
    return Range.of(subject.spec()).min() != 0 ? Faces.SIZE + LABEL_GAP : 0;
  }

  private void drawLines(Drawing drawing, Scale scale, List<Shape> lines) {
    for (int s = lines.size() - 1; s >= 0; s--) {
      Color colour = subject.palette().series(s);
      boolean strong = subject.palette().isAccented(subject.spec().series().get(s).name());
      drawing.stroke(lines.get(s), colour, strong ? 2.2 : 1.7);
      for (int c = 0; c < subject.categories().size(); c++) {
        if (!subject.isMissing(s, c)) {
          double y = scale.y(subject.value(s, c));
          drawing.fill(
              new Ellipse2D.Double(scale.x(c) - DOT, y - DOT, 2 * DOT, 2 * DOT),
              subject.palette().mark(s, c));
        }
      }
    }
  }

  private void drawLabels(Drawing drawing, Scale scale, List<Shape> lines) {
    Area ink = new Area();
    for (Shape line : lines) {
      ink.add(new Area(new BasicStroke(1.5f).createStrokedShape(line)));
    }
    int last = subject.categories().size() - 1;
    for (int c : endsFirst()) {
      for (int s : byHeight(c)) {
        if (subject.seriesCount() == 1 || c < last) {
          drawLabel(drawing, scale, ink, s, c);
        }
      }
    }
  }

  /** The ends of lines are labelled first, then what is accented, then what finds room. */
  private List<Integer> endsFirst() {
    int last = subject.categories().size() - 1;
    return IntStream.rangeClosed(0, last)
        .boxed()
        .sorted(Comparator.comparing((Integer c) -> c != last && c != 0 && !subject.isAccented(c)))
        .toList();
  }

  /**
   * Series from the highest to the lowest point of a category, so that the outer find room first.
   */
  private List<Integer> byHeight(int category) {
    return IntStream.range(0, subject.seriesCount())
        .boxed()
        .sorted(Comparator.comparingDouble(s -> -subject.value(s, category)))
        .toList();
  }

  private void drawLabel(Drawing drawing, Scale scale, Area ink, int series, int category) {
    String label = subject.point(series, category).label();
    Face face = subject.faces().choose(subject.isAccented(category));
    double half = face.width(label) / 2;
    double x = Math.max(half, Math.min(subject.width() - half, scale.x(category)));
    for (double baseline : baselines(scale, face, series, category)) {
      Rectangle2D extent = face.extent(label, x - half, baseline);
      boolean low = extent.getMaxY() > scale.area().getMaxY() + 2 + under();
      if (!low && !drawing.touchesText(extent) && !ink.intersects(extent)) {
        drawing.write(
            label, face, labelColour(series, category), x, baseline, Drawing.Anchor.MIDDLE);
        return;
      }
    }
  }

  /** Over a point, or else under it; the label of what is missing stands on the axis. */
  private List<Double> baselines(Scale scale, Face face, int series, int category) {
    double y = scale.y(subject.value(series, category));
    return subject.isMissing(series, category)
        ? List.of(y - LABEL_GAP)
        : List.of(
            y - LABEL_GAP,
            y + LABEL_GAP + face.capHeight(),
            y - LABEL_GAP * 1.8,
            y + LABEL_GAP * 1.8 + face.capHeight());
  }

  private Color labelColour(int series, int category) {
    return subject.isMissing(series, category) || subject.seriesCount() == 1
        ? subject.labelColour(series, category)
        : Shade.legible(subject.palette().series(series));
  }
}
