package org.bilan.chart.xchart;

import java.awt.geom.Rectangle2D;

/**
 * Small charts in rows and columns.
 *
 * @param columns how many stand side by side
 * @param rows how many stand one under the other
 */
record Grid(int columns, int rows, double width, double height) {

  private static final double ACROSS = 16;
  private static final double DOWN = 10;

  /** Shares out a page so that each small chart is nearly as wide to its height as wished. */
  static Grid of(int count, double width, double height, double wished) {
    Grid best = null;
    for (int columns = 1; columns <= count; columns++) {
      int rows = (count + columns - 1) / columns;
      Grid tried = new Grid(columns, rows, width, height);
      boolean fuller = rows < (count + columns - 2) / Math.max(1, columns - 1) || columns == 1;
      if (fuller && (best == null || tried.strangeness(wished) < best.strangeness(wished))) {
        best = tried;
      }
    }
    return best;
  }

  private double strangeness(double wished) {
    Rectangle2D cell = cell(0);
    return Math.abs(Math.log(cell.getWidth() / cell.getHeight() / wished));
  }

  /** Where a small chart stands. */
  Rectangle2D cell(int index) {
    double across = (width + ACROSS) / columns;
    double down = (height + DOWN) / rows;
    return new Rectangle2D.Double(
        index % columns * across, index / columns * down, across - ACROSS, down - DOWN);
  }
}
