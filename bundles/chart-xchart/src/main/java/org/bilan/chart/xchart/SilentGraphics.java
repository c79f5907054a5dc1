package org.bilan.chart.xchart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.Map;

/**
 * A graphics that keeps its state and paints nothing. Shapes, colours and copies are left to those
 * who extend it.
 */
abstract class SilentGraphics extends ShapesOnlyGraphics {

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private AffineTransform transform = new AffineTransform();
  private Stroke stroke = new BasicStroke();
  private Shape clip;
  private Font font;

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform t) {
    transform = new AffineTransform(t);
  }

  @Override
  public void transform(AffineTransform t) {
    transform.concatenate(t);
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

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke chosen) {
    stroke = chosen;
  }

  @Override
  public Shape getClip() {
    return clip;
  }

  @Override
  public void setClip(Shape chosen) {
    clip = chosen;
  }

  @Override
  public void clip(Shape chosen) {
    clip = chosen;
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    clip = new Rectangle(x, y, width, height);
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    clip = new Rectangle(x, y, width, height);
  }

  @Override
  public Rectangle getClipBounds() {
    return clip == null ? null : clip.getBounds();
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font chosen) {
    font = chosen;
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return UNHINTED;
  }

  @Override
  public Composite getComposite() {
    return AlphaComposite.SrcOver;
  }

  @Override
  public Color getBackground() {
    return Color.WHITE;
  }

  @Override
  public RenderingHints getRenderingHints() {
    return new RenderingHints(Map.of());
  }

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return null;
  }

  @Override
  public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    return shape.intersects(area);
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle(x, y, width, height));
  }

  @Override
  public void setComposite(Composite composite) {}

  @Override
  public void setBackground(Color colour) {}

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {}

  @Override
  public void setRenderingHints(Map<?, ?> hints) {}

  @Override
  public void addRenderingHints(Map<?, ?> hints) {}

  @Override
  public void setPaintMode() {}

  @Override
  public void setXORMode(Color colour) {}

  @Override
  public void dispose() {}
}
