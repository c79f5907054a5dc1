package org.bilan.pdf.itext;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import org.bilan.api.chart.Letters;

/**
 * A drawing made of vectors: every way of painting is brought down to the filling and the stroking
 * of shapes, and to the setting of letters. What is not a vector in a plain colour is refused.
 */
abstract class VectorGraphics extends PenGraphics implements Cloneable {

  private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);

  /** Fills a shape of device space. */
  abstract void fillShape(Shape shape, Color colour, double alpha, Shape clip);

  /** Strokes a shape of device space. */
  abstract void strokeShape(Shape shape, BasicStroke pen, Color colour, double alpha, Shape clip);

  /** Whether there is a typeface to set letters in; others are filled. */
  abstract boolean canSet(Letters letters);

  /** Sets letters from a point of device space. */
  abstract void set(Letters letters, Point2D start, Color colour, double alpha, Shape clip);

  @Override
  public void fill(Shape shape) {
    if (shape instanceof Letters letters && onlyMoves() && canSet(letters)) {
      Point2D start = new Point2D.Double(letters.x(), letters.baseline());
      set(letters, getTransform().transform(start, null), getColor(), opacity(), deviceClip());
    } else {
      fillShape(onDevice(shape), getColor(), opacity(), deviceClip());
    }
  }

  @Override
  public void draw(Shape shape) {
    double scale = evenScale();
    if (getStroke() instanceof BasicStroke pen && scale > 0) {
      BasicStroke scaled = scaled(pen, (float) scale);
      strokeShape(onDevice(shape), scaled, getColor(), opacity(), deviceClip());
    } else {
      fill(getStroke().createStrokedShape(shape));
    }
  }

  @Override
  public Graphics create() {
    try {
      VectorGraphics copy = (VectorGraphics) clone();
      copy.setTransform(getTransform());
      copy.setRenderingHints(getRenderingHints());
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void dispose() {}

  @Override
  public void clearRect(int x, int y, int width, int height) {
    Shape area = onDevice(new Rectangle(x, y, width, height));
    fillShape(area, getBackground(), getBackground().getAlpha() / 255.0, deviceClip());
  }

  @Override
  public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    Shape tested = onStroke ? getStroke().createStrokedShape(shape) : shape;
    return onDevice(tested).intersects(area);
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(String text, float x, float y) {
    drawGlyphVector(givenFont().createGlyphVector(OUTLINES, text), x, y);
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    fill(glyphs.getOutline(x, y));
  }

  @Override
  public FontMetrics getFontMetrics(Font measured) {
    Graphics2D scratch = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
    try {
      return scratch.getFontMetrics(measured);
    } finally {
      scratch.dispose();
    }
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return OUTLINES;
  }
}
