package org.bilan.chart.map;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A typeface at a size, measured without hinting and drawn as outlines. */
record Face(Font font) {

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  static Face of(byte[] trueType) {
    try {
      return new Face(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(trueType)));
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("A typeface of the bundles cannot be read", e);
    }
  }

  /** The same typeface at another size, in points. */
  Face at(double size) {
    return new Face(font.deriveFont((float) size));
  }

  double size() {
    return font.getSize2D();
  }

  double lineHeight() {
    return size() * 1.25;
  }

  double capHeight() {
    return size() * 0.714;
  }

  double width(String text) {
    return text.isEmpty() ? 0 : glyphs(text).getLogicalBounds().getWidth();
  }

  Shape outline(String text, double x, double baseline) {
    return glyphs(text).getOutline((float) x, (float) baseline);
  }

  private GlyphVector glyphs(String text) {
    return font.createGlyphVector(UNHINTED, text);
  }
}
