package org.bilan.chart.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.bilan.api.chart.ChartRenderer;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.output.Look;

/** A chart as pixels, two a point each way, on white. */
final class Png {

  private static final int SCALE = 2;

  private static final Map<RenderingHints.Key, Object> HINTS =
      Map.of(
          RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
          RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY,
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

  private Png() {}

  static byte[] of(ChartSpec chart, Look look, ChartRenderer renderer) throws IOException {
    return PngFile.of(painted(chart, look, renderer));
  }

  private static BufferedImage painted(ChartSpec chart, Look look, ChartRenderer renderer) {
    BufferedImage image =
        new BufferedImage(
            pixels(chart.width()), pixels(chart.height()), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.setRenderingHints(HINTS);
      graphics.scale(SCALE, SCALE);
      renderer.draw(chart, look, graphics);
    } finally {
      graphics.dispose();
    }
    return image;
  }

  private static int pixels(double points) {
    return (int) Math.ceil(points * SCALE);
  }
}
