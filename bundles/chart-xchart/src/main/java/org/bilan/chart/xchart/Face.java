package org.bilan.chart.xchart;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;

/**
 * A typeface at a size. Texts are measured without hinting and drawn as outlines, so that they are
 * the same on a page and in an image.
 */
record Face(Font font) {

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
  private static final double LEADING = 1.2;

  /** The same typeface at another size, in points. */
  Face at(double size) {
    return new Face(font.deriveFont((float) size));
  }

  double size() {
    return font.getSize2D();
  }

  double lineHeight() {
    return size() * LEADING;
  }

  /** The height of capitals, by which a line is centred on a mark. */
  double capHeight() {
    return outline("H", 0, 0).getBounds2D().getHeight();
  }

  double width(String text) {
    return text.isEmpty()
        ? 0
        : font.createGlyphVector(UNHINTED, text).getLogicalBounds().getWidth();
  }

  /** The outlines of a text that begins at x on a base line. */
  Shape outline(String text, double x, double baseline) {
    return font.createGlyphVector(UNHINTED, text).getOutline((float) x, (float) baseline);
  }

  /** What a text covers from ascenders to descenders, when it begins at x on a base line. */
  Rectangle2D extent(String text, double x, double baseline) {
    return new Rectangle2D.Double(x, baseline - size() * 0.8, width(text), size());
  }
}
