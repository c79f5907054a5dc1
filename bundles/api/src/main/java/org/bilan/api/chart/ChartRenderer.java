package org.bilan.api.chart;

import java.awt.Graphics2D;
import java.util.Set;
import org.bilan.api.output.Look;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Draws some forms of charts, registered as a service. Paints vectors only: fills, strokes and
 * {@link Letters}, no images, so that the same drawing is a page's, a PNG or an SVG.
 */
@ConsumerType
public interface ChartRenderer {

  /** The forms it draws. */
  Set<ChartForm> forms();

  /** Draws a chart in the rectangle from (0, 0) to the chart's width and height, in points. */
  void draw(ChartSpec chart, Look look, Graphics2D graphics);
}
