package org.bilan.chart.xchart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.bilan.api.chart.ChartRenderer;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.output.Look;

/** Writes every chart of the gallery under a folder, to be looked at. */
public final class Gallery {

  private static final int SCALE = 2;

  private Gallery() {}

  /** Writes {@code NAME.png}; the only argument is the folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    ChartRenderer renderer = Charts.renderer();
    for (Map.Entry<String, ChartSpec> chart : Charts.gallery().entrySet()) {
      Path file = folder.resolve(chart.getKey() + ".png");
      ImageIO.write(image(renderer, chart.getValue()), "png", file.toFile());
    }
  }

  private static BufferedImage image(ChartRenderer renderer, ChartSpec chart) {
    BufferedImage image =
        new BufferedImage(
            (int) chart.width() * SCALE, (int) chart.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHints(
        Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE));
    graphics.scale(SCALE, SCALE);
    renderer.draw(chart, Look.DEFAULT, graphics);
    graphics.dispose();
    return image;
  }
}
