package org.bilan.pdf.itext;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;

/** Where a drawing paints: how its shapes are moved to the device, and what of that is seen. */
abstract class PlacedGraphics extends ShapeGraphics {

  private AffineTransform transform = new AffineTransform();
  private Shape clip;

  /** A shape of the drawing, as it lies on the device. */
  final Shape onDevice(Shape shape) {
    return transform.createTransformedShape(shape);
  }

  /** What is seen of the device; null for all of it. */
  final Shape deviceClip() {
    return clip;
  }

  /** Whether shapes are only moved, neither scaled nor turned. */
  final boolean onlyMoves() {
    return (transform.getType() & ~AffineTransform.TYPE_TRANSLATION) == 0;
  }

  /** The scale of a transform that keeps shapes alike, or 0 for one that does not. */
  final double evenScale() {
    double across = Math.hypot(transform.getScaleX(), transform.getShearY());
    double down = Math.hypot(transform.getShearX(), transform.getScaleY());
    return Math.abs(across - down) < 1e-6 * across ? across : 0;
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform other) {
    transform = new AffineTransform(other);
  }

  @Override
  public void transform(AffineTransform other) {
    transform.concatenate(other);
  }

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  // Clips, kept in device space

  @Override
  public Shape getClip() {
    return clip == null ? null : inverse().createTransformedShape(clip);
  }

  @Override
  public void setClip(Shape shape) {
    clip = shape == null ? null : onDevice(shape);
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    setClip(new Rectangle(x, y, width, height));
  }

  @Override
  public void clip(Shape shape) {
    Shape added = onDevice(shape);
    if (clip == null) {
      clip = added;
    } else {
      Area both = new Area(clip);
      both.intersect(new Area(added));
      clip = both;
    }
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    clip(new Rectangle(x, y, width, height));
  }

  @Override
  public Rectangle getClipBounds() {
    Shape shape = getClip();
    return shape == null ? null : shape.getBounds();
  }

  private AffineTransform inverse() {
    try {
      return transform.createInverse();
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException("A drawing was scaled to nothing", e);
    }
  }
}
