package org.bilan.report.layout;

import org.bilan.api.report.LayoutElement;

/** The sizes of charts, in points: as much as their rows need, so that pages fill up. */
final class ChartSize {

  /** The width of the text on A4 with margins of 20 mm. */
  static final double FULL_WIDTH = points(170);

  /** Between charts side by side. */
  static final double GUTTER = points(6);

  private static final double MARGIN = 4;
  private static final double ROW = 20;
  private static final double ROW_OF_TWO_LINES = 24;
  private static final double ROW_OF_MORE_LINES = 28;
  private static final double LEAST_ROW = 13;

  /** What the rows of a long chart may take together, as long as each can be read. */
  private static final double LONG_CHART = 346;

  private static final double LEGEND = 16;
  private static final double GAP = 8;
  private static final double MARK = 12;
  private static final double WHOLE_LEGEND = 18;
  private static final double WHOLE_ROW = 26;
  private static final double MAP = 290;
  private static final double PANEL = 88;
  private static final double PANEL_WIDTH = 115;
  private static final double TILE = 92;
  private static final double TILE_WIDTH = 140;
  private static final double COLUMNS = 165;
  private static final double COLUMNS_ASIDE = 150;
  private static final double DONUT = 160;
  private static final double DONUT_ASIDE = 130;

  /** The part of the width that names may take, and about the width of a letter. */
  private static final double NAMES = 0.45;

  private static final double LETTER = 4.6;

  private ChartSize() {}

  static double points(double millimetres) {
    return millimetres * 72 / 25.4;
  }

  static double height(LayoutElement.Chart chart, CategoryTable table, double width) {
    if (chart.height() > 0) {
      return points(chart.height());
    }
    int rows = table.categories().size();
    return switch (chart.form()) {
      case BARS, DOTS -> rows(table, width);
      case STACKED, SHARES -> WHOLE_LEGEND + rows * WHOLE_ROW;
      case COLUMNS, LINES -> width < FULL_WIDTH ? COLUMNS_ASIDE : COLUMNS;
      case DONUT -> width < FULL_WIDTH ? DONUT_ASIDE : DONUT;
      case MAP, CIRCLES -> MAP * width / FULL_WIDTH;
      case MULTIPLES -> grid(table.series().size(), width, PANEL_WIDTH, PANEL);
      case TILES -> grid(table.series().size(), width, TILE_WIDTH, TILE);
    };
  }

  /** The height of small charts in rows, each at least as wide as can be read. */
  private static double grid(int count, double width, double least, double height) {
    int columns = Math.max(1, Math.min(count, (int) (width / least)));
    return (count + columns - 1) / columns * height;
  }

  private static double rows(CategoryTable table, double width) {
    int rows = table.categories().size();
    int series = table.series().size();
    double row =
        switch (lines(table, width)) {
          case 1 -> Math.max(LEAST_ROW, Math.min(ROW, LONG_CHART / rows));
          case 2 -> ROW_OF_TWO_LINES;
          default -> ROW_OF_MORE_LINES;
        };
    return series == 1 ? MARGIN + rows * row : LEGEND + rows * Math.max(GAP + series * MARK, row);
  }

  /** About the lines that the longest name takes. */
  private static int lines(CategoryTable table, double width) {
    int longest = table.categories().stream().mapToInt(String::length).max().orElse(0);
    return Math.max(1, (int) Math.ceil(longest * LETTER / (NAMES * width)));
  }
}
