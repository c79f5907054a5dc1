package org.bilan.chart.map;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.bilan.api.output.Typefaces;

/** A typeface at a size, measured without hinting and drawn as outlines. */
record Face(Font font, String family, boolean bold) {

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  /** A face of a family, one point high. */
  static Face of(Typefaces typefaces, String family, boolean bold) {
    byte[] trueType = typefaces.face(family, bold, false);
    try {
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(trueType));
      return new Face(font, family, bold);
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("A typeface of the bundles cannot be read", e);
    }
  }

  /** The same typeface at another size, in points. */
  Face at(double size) {
    return new Face(font.deriveFont((float) size), family, bold);
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
