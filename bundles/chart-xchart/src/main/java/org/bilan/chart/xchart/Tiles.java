package org.bilan.chart.xchart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The last value of each series, large, over the line that led there: where it began is said at its
 * left, when it ended at its right.
 */
record Tiles(Subject subject) {

  private static final double WISHED = 1.7;
  private static final double LARGE = 21;
  private static final double LEAST = 9;
  private static final double SMALL = 7;
  private static final double DOT = 2.2;
  private static final double GAP = 4;
  private static final double DESCENT = 2.2;

  Drawing drawing() {
    Drawing drawing = new Drawing();
    Grid grid = Grid.of(subject.seriesCount(), subject.width(), subject.height(), WISHED);
    double head = headHeight(grid.cell(0).getWidth());
    for (int s = 0; s < subject.seriesCount(); s++) {
      draw(drawing, s, grid.cell(s), head);
    }
    return drawing;
  }

  private double headHeight(double width) {
    return IntStream.range(0, subject.seriesCount())
        .mapToDouble(s -> name(s, width).height())
        .max()
        .orElse(0);
  }

  private Paragraph name(int series, double width) {
    String name = subject.spec().series().get(series).name();
    return Paragraph.of(
        name.isEmpty() ? subject.spec().title() : name, subject.faces().regular(), width);
  }

  private void draw(Drawing drawing, int series, Rectangle2D cell, double head) {
    double left = cell.getX();
    drawing.stroke(
        new Line2D.Double(left, cell.getY() + 0.5, cell.getMaxX(), cell.getY() + 0.5),
        subject.palette().accent(),
        1);
    drawing.writeUnder(
        name(series, cell.getWidth()),
        subject.palette().ink(),
        left,
        cell.getY() + GAP / 2,
        Drawing.Anchor.START);
    int last = last(series);
    String value = subject.point(series, last).label();
    Face large = largest(value, cell.getWidth());
    double baseline = cell.getY() + GAP + head + LARGE * 0.85;
    drawing.write(value, large, subject.palette().accent(), left, baseline, Drawing.Anchor.START);
    double foot = subject.faces().at(SMALL).regular().lineHeight();
    double top = baseline + 2 * GAP;
    double bottom = cell.getMaxY() - foot - GAP;
    if (bottom - top > DOT) {
      drawLine(
          drawing,
          series,
          new Rectangle2D.Double(left + DOT, top, cell.getWidth() - 2 * DOT, bottom - top));
    }
    drawFoot(drawing, series, cell);
  }

  private Face largest(String value, double width) {
    double size = LARGE;
    while (size > LEAST && subject.faces().bold().at(size).width(value) > width) {
      size -= 0.5;
    }
    return subject.faces().bold().at(size);
  }

  /** The categories that have a value. */
  private List<Integer> known(int series) {
    return IntStream.range(0, subject.categories().size())
        .filter(c -> !subject.isMissing(series, c))
        .boxed()
        .toList();
  }

  /** The last category, though it have no value: a tile must not show an old one as the last. */
  private int last(int series) {
    return subject.categories().size() - 1;
  }

  private void drawLine(Drawing drawing, int series, Rectangle2D area) {
    Range range = Range.of(known(series).stream().mapToDouble(c -> subject.value(series, c)));
    double step = area.getWidth() / Math.max(1, subject.categories().size() - 1);
    Path2D line = new Path2D.Double();
    for (int c : known(series)) {
      double x = area.getX() + c * step;
      double y = range.place(subject.value(series, c), area.getMaxY(), area.getMinY());
      if (line.getCurrentPoint() == null) {
        line.moveTo(x, y);
      } else {
        line.lineTo(x, y);
      }
      boolean end = c == last(series);
      double radius = end ? DOT : DOT * 0.55;
      drawing.fill(
          new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius),
          end ? subject.palette().accent() : subject.palette().muted());
    }
    double zero = range.place(0, area.getMaxY(), area.getMinY());
    drawing.stroke(
        new Line2D.Double(area.getMinX() - DOT, zero, area.getMaxX() + DOT, zero),
        subject.palette().rule(),
        0.5);
    if (known(series).size() > 1) {
      drawing.stroke(line, subject.palette().muted(), 1.1);
    }
  }

  private void drawFoot(Drawing drawing, int series, Rectangle2D cell) {
    Face face = subject.faces().at(SMALL).regular();
    double baseline = cell.getMaxY() - DESCENT;
    int last = last(series);
    String end = subject.categories().get(last);
    drawing.write(
        end, face, subject.palette().muted(), cell.getMaxX(), baseline, Drawing.Anchor.END);
    known(series).stream()
        .filter(c -> c < last)
        .findFirst()
        .ifPresent(
            first -> {
              String begin =
                  subject.categories().get(first)
                      + "\u00a0: "
                      + subject.point(series, first).label();
              if (face.width(begin) + face.width(end) + GAP <= cell.getWidth()) {
                drawing.write(
                    begin,
                    face,
                    subject.palette().muted(),
                    cell.getX(),
                    baseline,
                    Drawing.Anchor.START);
              }
            });
  }
}
