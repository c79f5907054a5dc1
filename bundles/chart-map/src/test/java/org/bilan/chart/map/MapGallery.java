package org.bilan.chart.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.output.Look;

/** Writes every map of the gallery under a folder, to be looked at. */
public final class MapGallery {

  private static final int SCALE = 2;

  private MapGallery() {}

  /** Writes {@code NAME.png}; the only argument is the folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    RegionMapRenderer renderer = Maps.renderer();
    for (Map.Entry<String, ChartSpec> map : Maps.gallery().entrySet()) {
      ImageIO.write(
          image(renderer, map.getValue()), "png", folder.resolve(map.getKey() + ".png").toFile());
    }
  }

  private static BufferedImage image(RegionMapRenderer renderer, ChartSpec map) {
    BufferedImage image =
        new BufferedImage(
            (int) map.width() * SCALE, (int) map.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHints(
        Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE));
    graphics.scale(SCALE, SCALE);
    renderer.draw(map, Look.DEFAULT, graphics);
    graphics.dispose();
    return image;
  }
}
