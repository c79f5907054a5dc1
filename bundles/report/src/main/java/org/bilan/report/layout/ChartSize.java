package org.bilan.report.layout;

import org.bilan.api.report.LayoutElement;

/** The sizes of charts, in points. */
final class ChartSize {

  /** The width of the text on A4 with margins of 20 mm. */
  static final double FULL_WIDTH = points(170);

  /** Between charts side by side. */
  static final double GUTTER = points(6);

  private static final double ROW = 17;
  private static final double THIN_ROW = 11;
  private static final double AXIS = 34;

  private ChartSize() {}

  static double points(double millimetres) {
    return millimetres * 72 / 25.4;
  }

  static double height(LayoutElement.Chart chart, CategoryTable table) {
    if (chart.height() > 0) {
      return points(chart.height());
    }
    int rows = table.categories().size();
    int series = table.series().size();
    return switch (chart.form()) {
      case BARS -> AXIS + rows * (series == 1 ? ROW : 4 + series * THIN_ROW);
      case STACKED, SHARES -> AXIS + ROW + rows * (ROW + 3);
      case DOTS -> AXIS + rows * ROW;
      case COLUMNS, LINES -> points(65);
      case DONUT -> points(60);
      case MAP -> points(105);
    };
  }
}
