package org.bilan.workbench.shell;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;

/** The mark of Bilan: three columns on a page. */
final class AppIcon {

  private AppIcon() {}

  static List<Image> images() {
    return Stream.of(16, 24, 32, 48, 64, 128, 256).map(AppIcon::image).toList();
  }

  static Image image(int size) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.scale(size / 32.0, size / 32.0);
    g.setColor(new Color(0x0b3d6b));
    g.fill(new RoundRectangle2D.Double(2, 2, 28, 28, 7, 7));
    g.setColor(Color.WHITE);
    g.fill(new Rectangle2D.Double(8, 17, 4, 7));
    g.fill(new Rectangle2D.Double(14, 12, 4, 12));
    g.setColor(new Color(0xf2a33a));
    g.fill(new Rectangle2D.Double(20, 8, 4, 16));
    g.dispose();
    return image;
  }
}
