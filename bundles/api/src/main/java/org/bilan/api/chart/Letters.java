package org.bilan.api.chart;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A line of words as a shape. A renderer fills it like any other shape; who makes pages may set it
 * as text of the same typeface instead, which is smaller, and can be searched. All others see its
 * outlines.
 *
 * <p>An instance may be asked from several threads.
 *
 * <pre>{@code
 * record Word(String text, double x, double baseline, Font font) implements Letters {
 *   public String family() { return "Noto Sans"; }
 *   public boolean bold() { return false; }
 *   public double size() { return font.getSize2D(); }
 *   public Shape outline() {
 *     return font.createGlyphVector(UNHINTED, text).getOutline((float) x, (float) baseline);
 *   }
 * }
 * }</pre>
 */
@ConsumerType
public interface Letters extends Shape {

  /** What is written, in one line. */
  String text();

  /** The family of the typeface, as {@link org.bilan.api.output.Typefaces} names it. */
  String family();

  /** Whether it is the bold face of that family, or the regular one. */
  boolean bold();

  /** The size of the typeface, in points. */
  double size();

  /** Where the first letter begins, in points. */
  double x();

  /** The height of the line that letters stand on, in points, downwards. */
  double baseline();

  /** The outlines of the letters. */
  Shape outline();

  @Override
  default Rectangle getBounds() {
    return outline().getBounds();
  }

  @Override
  default Rectangle2D getBounds2D() {
    return outline().getBounds2D();
  }

  @Override
  default boolean contains(double px, double py) {
    return outline().contains(px, py);
  }

  @Override
  default boolean contains(Point2D point) {
    return outline().contains(point);
  }

  @Override
  default boolean contains(double left, double top, double width, double height) {
    return outline().contains(left, top, width, height);
  }

  @Override
  default boolean contains(Rectangle2D rectangle) {
    return outline().contains(rectangle);
  }

  @Override
  default boolean intersects(double left, double top, double width, double height) {
    return outline().intersects(left, top, width, height);
  }

  @Override
  default boolean intersects(Rectangle2D rectangle) {
    return outline().intersects(rectangle);
  }

  @Override
  default PathIterator getPathIterator(AffineTransform transform) {
    return outline().getPathIterator(transform);
  }

  @Override
  default PathIterator getPathIterator(AffineTransform transform, double flatness) {
    return outline().getPathIterator(transform, flatness);
  }
}
