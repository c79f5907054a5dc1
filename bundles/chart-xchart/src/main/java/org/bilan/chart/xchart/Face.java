package org.bilan.chart.xchart;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A typeface at a size. Texts are measured without hinting, so that they are the same on a page and
 * in an image; the widths of characters are measured once.
 */
final class Face {

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
  private static final double LEADING = 1.2;

  private final Font font;
  private final String family;
  private final boolean bold;
  private final Map<Float, Face> sizes;
  private final Map<Integer, Double> advances = new ConcurrentHashMap<>();
  private final double capHeight;

  /** A face of a family. */
  Face(Font font, String family, boolean bold) {
    this(font, family, bold, new ConcurrentHashMap<>());
  }

  private Face(Font font, String family, boolean bold, Map<Float, Face> sizes) {
    this.font = font;
    this.family = family;
    this.bold = bold;
    this.sizes = sizes;
    this.capHeight = outline("H", 0, 0).getBounds2D().getHeight();
  }

  Font font() {
    return font;
  }

  String family() {
    return family;
  }

  boolean bold() {
    return bold;
  }

  /** The same typeface at another size, in points. */
  Face at(double size) {
    return sizes.computeIfAbsent(
        (float) size, points -> new Face(font.deriveFont(points), family, bold, sizes));
  }

  double size() {
    return font.getSize2D();
  }

  double lineHeight() {
    return size() * LEADING;
  }

  /** The height of capitals, by which a line is centred on a mark. */
  double capHeight() {
    return capHeight;
  }

  double width(String text) {
    return text.codePoints()
        .mapToDouble(character -> advances.computeIfAbsent(character, this::advance))
        .sum();
  }

  private double advance(int character) {
    String alone = Character.toString(character);
    return font.createGlyphVector(UNHINTED, alone).getLogicalBounds().getWidth();
  }

  /** The outlines of a text that begins at x on a base line. */
  Shape outline(String text, double x, double baseline) {
    return font.createGlyphVector(UNHINTED, text).getOutline((float) x, (float) baseline);
  }

  /** How far the first letter of a text begins before its place; 0 where it does not. */
  double overhang(String text) {
    return Math.max(0, -outline(text.substring(0, 1), 0, 0).getBounds2D().getX());
  }

  /** What a text covers from ascenders to descenders, when it begins at x on a base line. */
  Rectangle2D extent(String text, double x, double baseline) {
    return new Rectangle2D.Double(x, baseline - size() * 0.8, width(text), size());
  }
}
