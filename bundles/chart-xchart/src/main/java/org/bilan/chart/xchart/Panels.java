package org.bilan.chart.xchart;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A small chart of upright bars for each series, all on the same axes, so that heights compare from
 * one to the other. XChart draws one chart at a time, so that these are placed here.
 */
record Panels(Subject subject) {

  private static final double WISHED = 1.5;
  private static final double FILL = 0.72;
  private static final double LABEL_GAP = 2;
  private static final double NAME = 7.5;
  private static final double SMALL = 6.5;
  private static final double DESCENT = 2.2;

  Drawing drawing() {
    Drawing drawing = new Drawing();
    Grid grid = Grid.of(subject.seriesCount(), subject.width(), subject.height(), WISHED);
    double width = grid.cell(0).getWidth();
    double head = names(width).stream().mapToDouble(Paragraph::height).max().orElse(0) + LABEL_GAP;
    for (int s = 0; s < subject.seriesCount(); s++) {
      draw(drawing, s, grid.cell(s), head);
    }
    return drawing;
  }

  private List<Paragraph> names(double width) {
    return subject.spec().series().stream()
        .map(s -> Paragraph.of(s.name(), face(s.name(), NAME), width))
        .toList();
  }

  private Face face(String name, double size) {
    return subject.faces().at(size).choose(subject.palette().isAccented(name));
  }

  private void draw(Drawing drawing, int series, Rectangle2D cell, double head) {
    Paragraph name = names(cell.getWidth()).get(series);
    drawing.writeUnder(
        name, subject.palette().ink(), cell.getX(), cell.getY() - 1, Drawing.Anchor.START);
    double foot = subject.faces().at(SMALL).regular().lineHeight() + LABEL_GAP;
    double label = SMALL + LABEL_GAP;
    Range range = Range.of(subject.spec());
    double top = cell.getY() + head + label;
    double bottom = cell.getMaxY() - foot - (range.min() < 0 ? label : 0);
    Panel panel =
        new Panel(
            new Rectangle2D.Double(cell.getX(), top, cell.getWidth(), Math.max(6, bottom - top)),
            range,
            cell.getWidth() / subject.categories().size());
    drawBars(drawing, series, panel);
    drawing.stroke(
        new Line2D.Double(cell.getX(), panel.y(0), cell.getMaxX(), panel.y(0)),
        subject.palette().muted(),
        0.5);
    drawEnds(drawing, cell);
  }

  /** Where the marks of a small chart fall. */
  private record Panel(Rectangle2D area, Range range, double slot) {
    double y(double value) {
      return range.place(value, area.getMaxY(), area.getMinY());
    }

    double middle(int category) {
      return area.getX() + (category + 0.5) * slot;
    }
  }

  private void drawBars(Drawing drawing, int series, Panel panel) {
    double bar = panel.slot() * FILL;
    for (int c = 0; c < subject.categories().size(); c++) {
      double end = panel.y(subject.value(series, c));
      double zero = panel.y(0);
      if (end != zero) {
        drawing.fill(
            new Rectangle2D.Double(
                panel.middle(c) - bar / 2, Math.min(zero, end), bar, Math.abs(end - zero)),
            subject.palette().panel(series, c));
      }
    }
    for (int c : told(series)) {
      drawLabel(drawing, series, c, panel);
    }
  }

  /**
   * The highest first, then what is accented, then the ends, then the others where there is room.
   */
  private List<Integer> told(int series) {
    int last = subject.categories().size() - 1;
    return IntStream.rangeClosed(0, last)
        .boxed()
        .sorted(
            Comparator.comparing((Integer c) -> c != highest(series))
                .thenComparing(c -> !subject.isAccented(c))
                .thenComparing(c -> c != last && c != 0))
        .toList();
  }

  private int highest(int series) {
    return IntStream.range(0, subject.categories().size())
        .boxed()
        .max(Comparator.comparingDouble(c -> subject.value(series, c)))
        .orElse(0);
  }

  private void drawLabel(Drawing drawing, int series, int category, Panel panel) {
    String label = subject.point(series, category).label();
    Face face = subject.faces().at(SMALL).choose(category == highest(series));
    double half = face.width(label) / 2;
    Rectangle2D area = panel.area();
    double x =
        Math.max(area.getX() + half, Math.min(area.getMaxX() - half, panel.middle(category)));
    double end = panel.y(subject.value(series, category));
    boolean negative = subject.value(series, category) < 0;
    double baseline = negative ? end + LABEL_GAP + face.capHeight() : end - LABEL_GAP;
    Rectangle2D extent = face.extent(label, x - half - 1.5, baseline);
    Rectangle2D spaced =
        new Rectangle2D.Double(
            extent.getX(), extent.getY(), extent.getWidth() + 3, extent.getHeight());
    if (!drawing.touchesText(spaced) && !coversBar(series, panel, spaced, category)) {
      Color colour = subject.labelColour(series, category);
      drawing.write(label, face, colour, x, baseline, Drawing.Anchor.MIDDLE);
    }
  }

  /** Whether a label would lie over the bar of a neighbour. */
  private boolean coversBar(int series, Panel panel, Rectangle2D extent, int category) {
    double bar = panel.slot() * FILL;
    return IntStream.range(0, subject.categories().size())
        .filter(c -> c != category)
        .anyMatch(
            c -> {
              double end = panel.y(subject.value(series, c));
              double zero = panel.y(0);
              return extent.intersects(
                  panel.middle(c) - bar / 2,
                  Math.min(zero, end),
                  bar,
                  Math.max(0.01, Math.abs(end - zero)));
            });
  }

  /** The names of all categories where they fit; or else of the first and the last. */
  private void drawEnds(Drawing drawing, Rectangle2D cell) {
    Face face = subject.faces().at(SMALL).regular();
    double slot = cell.getWidth() / subject.categories().size();
    double baseline = cell.getMaxY() - DESCENT;
    Color colour = subject.palette().muted();
    List<String> names = subject.categories();
    if (names.stream().allMatch(name -> face.width(name) <= slot - 2)) {
      for (int c = 0; c < names.size(); c++) {
        double x = cell.getX() + (c + 0.5) * slot;
        drawing.write(names.get(c), face, colour, x, baseline, Drawing.Anchor.MIDDLE);
      }
      return;
    }
    String last = names.get(names.size() - 1);
    drawing.write(names.get(0), face, colour, cell.getX(), baseline, Drawing.Anchor.START);
    drawing.write(last, face, colour, cell.getMaxX(), baseline, Drawing.Anchor.END);
  }
}
