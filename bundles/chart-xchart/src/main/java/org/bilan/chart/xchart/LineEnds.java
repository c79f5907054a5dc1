package org.bilan.chart.xchart;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The last value and the name of each of several lines, at their ends, instead of a legend.
 *
 * @param names the names, broken into lines
 * @param valueWidth the width of the widest value
 * @param width the room they take, nothing for a single line
 */
record LineEnds(Subject subject, List<Paragraph> names, double valueWidth, double width) {

  private static final double GAP = 5;

  static LineEnds of(Subject subject) {
    if (subject.seriesCount() == 1) {
      return new LineEnds(subject, List.of(), 0, 0);
    }
    List<Paragraph> names =
        subject.spec().series().stream()
            .map(s -> Paragraph.of(s.name(), subject.faces().regular(), subject.width() * 0.26))
            .toList();
    int last = subject.categories().size() - 1;
    double values =
        IntStream.range(0, subject.seriesCount())
            .mapToDouble(s -> subject.faces().bold().width(subject.point(s, last).label()))
            .max()
            .orElse(0);
    double name = names.stream().mapToDouble(Paragraph::width).max().orElse(0);
    return new LineEnds(subject, names, values, values + name + 2 * GAP);
  }

  /** Draws them beside the last points; they may reach into the space of half a slot. */
  void draw(Drawing drawing, Lines.Scale scale, double left) {
    if (names.isEmpty()) {
      return;
    }
    List<Integer> order =
        IntStream.range(0, names.size())
            .boxed()
            .sorted(Comparator.comparingDouble(s -> scale.y(lastValue(s))))
            .toList();
    double[] wanted = order.stream().mapToDouble(s -> scale.y(lastValue(s))).toArray();
    double[] heights = order.stream().mapToDouble(s -> names.get(s).height() + 1).toArray();
    double[] middles = Spread.between(wanted, heights, 0, scale.area().getMaxY() + GAP);
    double x = Math.min(left, scale.x(subject.categories().size() - 1) + 2 * GAP);
    for (int i = 0; i < order.size(); i++) {
      drawEnd(drawing, order.get(i), x, middles[i]);
    }
  }

  private void drawEnd(Drawing drawing, int series, double x, double middle) {
    int last = subject.categories().size() - 1;
    Color colour = Shade.legible(subject.palette().series(series));
    drawing.writeMiddle(
        subject.point(series, last).label(),
        subject.faces().bold(),
        subject.isMissing(series, last) ? subject.palette().muted() : colour,
        x,
        middle,
        Drawing.Anchor.START);
    drawing.writeMiddle(
        names.get(series), colour, x + valueWidth + GAP, middle, Drawing.Anchor.START);
  }

  private double lastValue(int series) {
    return IntStream.iterate(subject.categories().size() - 1, c -> c >= 0, c -> c - 1)
        .filter(c -> !subject.isMissing(series, c))
        .mapToDouble(c -> subject.value(series, c))
        .findFirst()
        .orElse(0);
  }
}
