package org.bilan.chart.xchart;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import org.bilan.api.chart.ChartManner;
import org.bilan.api.chart.ChartTints;
import org.bilan.api.output.Look;

/** The colours of parts in an order: tints of one colour, or of two through a pale middle. */
record Tints(Look.Colours colours) {

  private static final double PALEST = 0.78;
  private static final double PALEST_OF_SIDE = 0.62;
  private static final double DEEPEST = 0.25;

  /** The colour of a part among its names; what stands aside is grey. */
  Color of(int index, List<String> names, ChartManner manner) {
    if (manner.aside().contains(names.get(index))) {
      return Color.decode(colours.rule());
    }
    int count = (int) names.stream().filter(name -> !manner.aside().contains(name)).count();
    int rank =
        (int)
            names.subList(0, index).stream().filter(name -> !manner.aside().contains(name)).count();
    return manner.tints() == ChartTints.DIVERGING ? diverging(rank, count) : ordered(rank, count);
  }

  private Color ordered(int rank, int count) {
    return Shade.lighter(deep(accent()), count == 1 ? 0 : PALEST * rank / (count - 1));
  }

  private Color diverging(int rank, int count) {
    if (2 * rank + 1 == count) {
      return Shade.lighter(Color.decode(colours.rule()), 0.35);
    }
    boolean second = 2 * rank + 1 > count;
    int fromEnd = second ? count - 1 - rank : rank;
    int side = count / 2;
    double share = side == 1 ? 0 : PALEST_OF_SIDE * fromEnd / (side - 1);
    return Shade.lighter(second ? other() : accent(), share);
  }

  private static Color deep(Color colour) {
    return Shade.mixed(colour, Color.BLACK, DEEPEST);
  }

  private Color accent() {
    return Color.decode(colours.accent());
  }

  /**
   * The colour of the other side: of the series, the farthest from the accent between blue and red,
   * which readers who see no red or no green still tell apart.
   */
  Color other() {
    int from = warmth(accent());
    return colours.series().stream()
        .map(Color::decode)
        .max(Comparator.comparingInt(colour -> Math.abs(warmth(colour) - from)))
        .orElse(accent());
  }

  private static int warmth(Color colour) {
    return colour.getRed() - colour.getBlue();
  }
}
