package org.bilan.report.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares the width of a listing: columns of short cells, such as dates, get what their longest cell
 * needs, and columns of long ones what nearly all of their cells need. Widths are counted in sizes
 * of type; the letters of the typeface itself are known to the output only.
 */
final class ColumnWeights {

  /** What a narrow page holds. */
  private static final double ROOM = 57;

  /** The space beside a cell. */
  private static final double SIDES = 1.3;

  private static final double SHORT = 9;
  private static final double LONG = 40;
  private static final double NEARLY_ALL = 0.98;

  private ColumnWeights() {}

  /** The weights of columns, of each all cells. */
  static List<Double> of(List<List<String>> columns) {
    List<Double> needs = columns.stream().map(ColumnWeights::need).toList();
    double fixed = needs.stream().filter(need -> need <= SHORT).mapToDouble(n -> n).sum();
    double free = needs.stream().filter(need -> need > SHORT).mapToDouble(n -> n).sum();
    double share = Math.min(1, Math.max(0.2, (ROOM - fixed) / Math.max(1, free)));
    List<Double> weights = new ArrayList<>();
    for (double need : needs) {
      double weight = need <= SHORT ? need : Math.max(SHORT, need * share);
      // Rounded, so that one more row does not move all columns by a hair.
      weights.add(Math.round(4 * weight) / 4d);
    }
    return weights;
  }

  private static double need(List<String> cells) {
    double[] widths = cells.stream().mapToDouble(ColumnWeights::width).sorted().toArray();
    double longest = widths[widths.length - 1];
    double common = widths[(int) Math.ceil(NEARLY_ALL * (widths.length - 1))];
    return SIDES + (longest + SIDES <= SHORT ? longest : Math.min(LONG, common));
  }

  /** About the width of a text. */
  private static double width(String text) {
    return text.chars().mapToDouble(ColumnWeights::width).sum();
  }

  private static double width(int character) {
    if (" ,.;:!'’|ijl/()-\u00A0\u202F".indexOf(character) >= 0) {
      return 0.3;
    }
    if ("frst".indexOf(character) >= 0) {
      return 0.42;
    }
    if (Character.isUpperCase(character)) {
      return 0.68;
    }
    return "mw%€—".indexOf(character) >= 0 ? 0.85 : 0.58;
  }
}
