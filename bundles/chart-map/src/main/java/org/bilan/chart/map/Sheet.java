package org.bilan.chart.map;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the parts of a map stand on its page: overseas regions down the left, the mainland beside
 * them, the legend at the right or, on a narrow page, under both.
 *
 * @param mainland the place of the mainland
 * @param overseas the place of each overseas region
 * @param legend where the legend begins, and how wide it may be
 * @param flowing whether the legend flows in rows under the map
 */
record Sheet(
    Rectangle2D mainland, List<Rectangle2D> overseas, Rectangle2D legend, boolean flowing) {

  /** The size of the mainland in the units of its shapes. */
  static final double MAINLAND_WIDTH = 613;

  /** The height of the mainland in the units of its shapes. */
  static final double MAINLAND_HEIGHT = 585;

  private static final double GAP = 12;
  private static final double OVERSEAS_SHARE = 0.14;

  /** A legend at the right is read more easily than one in rows. */
  private static final double PREFERENCE = 1.1;

  /**
   * Shares out a page so that the mainland is as large as can be.
   *
   * @param width of the page
   * @param height of the page
   * @param legendWidth what the legend needs at the right
   * @param legendHeight what it needs under the map
   * @param overseasCount how many overseas regions there are
   */
  static Sheet of(
      double width, double height, double legendWidth, double legendHeight, int overseasCount) {
    Rectangle2D beside = mainland(width - legendWidth - GAP, height, overseasCount);
    Rectangle2D over = mainland(width, height - legendHeight - GAP / 2, overseasCount);
    boolean atRight = beside.getWidth() * PREFERENCE >= over.getWidth();
    Rectangle2D mainland = atRight ? beside : over;
    Rectangle2D legend =
        atRight
            ? new Rectangle2D.Double(mainland.getMaxX() + GAP, 0, legendWidth, height)
            : new Rectangle2D.Double(0, mainland.getMaxY() + GAP / 2, width, legendHeight);
    return new Sheet(
        mainland, column(mainland.getX(), mainland.getHeight(), overseasCount), legend, !atRight);
  }

  private static Rectangle2D mainland(double width, double height, int overseasCount) {
    double column = overseasCount == 0 ? 0 : Math.max(46, width * OVERSEAS_SHARE);
    double scale =
        Math.max(0.05, Math.min((width - column) / MAINLAND_WIDTH, height / MAINLAND_HEIGHT));
    return new Rectangle2D.Double(column, 0, MAINLAND_WIDTH * scale, MAINLAND_HEIGHT * scale);
  }

  private static List<Rectangle2D> column(double width, double height, int count) {
    double cell = height / Math.max(1, count);
    return IntStream.range(0, count)
        .mapToObj(i -> (Rectangle2D) new Rectangle2D.Double(0, i * cell, width, cell))
        .toList();
  }

  AffineTransform toMainland() {
    AffineTransform transform =
        AffineTransform.getTranslateInstance(mainland.getX(), mainland.getY());
    double scale = mainland.getWidth() / MAINLAND_WIDTH;
    transform.scale(scale, scale);
    return transform;
  }
}
