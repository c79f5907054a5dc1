package org.bilan.pdf.itext;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/**
 * The state of a drawing made of vectors: every way of painting is brought down to the filling and
 * the stroking of shapes. What is not a vector in a plain colour is refused.
 */
abstract class VectorGraphics extends ShapeGraphics implements Cloneable {

  private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);

  private AffineTransform transform = new AffineTransform();
  private Shape clip;
  private Color colour = Color.BLACK;
  private Color background = Color.WHITE;
  private Stroke stroke = new BasicStroke(1);
  private AlphaComposite composite = AlphaComposite.SrcOver;
  private RenderingHints hints = new RenderingHints(null);
  private Font font;

  /** Fills a shape of device space. */
  abstract void fillShape(Shape shape, Color colour, double alpha, Shape clip);

  /** Strokes a shape of device space. */
  abstract void strokeShape(Shape shape, BasicStroke pen, Color colour, double alpha, Shape clip);

  @Override
  public void fill(Shape shape) {
    fillShape(transform.createTransformedShape(shape), colour, alpha(), clip);
  }

  @Override
  public void draw(Shape shape) {
    double scale = evenScale();
    if (stroke instanceof BasicStroke pen && scale > 0) {
      Shape path = transform.createTransformedShape(shape);
      strokeShape(path, scaled(pen, (float) scale), colour, alpha(), clip);
    } else {
      fill(stroke.createStrokedShape(shape));
    }
  }

  private double alpha() {
    return composite.getAlpha() * colour.getAlpha() / 255.0;
  }

  /** The scale of a transform that keeps shapes alike, or 0 for one that does not. */
  private double evenScale() {
    double across = Math.hypot(transform.getScaleX(), transform.getShearY());
    double down = Math.hypot(transform.getShearX(), transform.getScaleY());
    return Math.abs(across - down) < 1e-6 * across ? across : 0;
  }

  private static BasicStroke scaled(BasicStroke pen, float scale) {
    float[] dashes = pen.getDashArray();
    if (dashes != null) {
      for (int i = 0; i < dashes.length; i++) {
        dashes[i] *= scale;
      }
    }
    return new BasicStroke(
        pen.getLineWidth() * scale,
        pen.getEndCap(),
        pen.getLineJoin(),
        pen.getMiterLimit(),
        dashes,
        pen.getDashPhase() * scale);
  }

  @Override
  public Graphics create() {
    try {
      VectorGraphics copy = (VectorGraphics) clone();
      copy.transform = new AffineTransform(transform);
      copy.hints = (RenderingHints) hints.clone();
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void dispose() {}

  @Override
  public void clearRect(int x, int y, int width, int height) {
    Shape area = transform.createTransformedShape(new Rectangle(x, y, width, height));
    fillShape(area, background, background.getAlpha() / 255.0, clip);
  }

  // Words, as the outlines of their glyphs

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

  private Font givenFont() {
    if (font == null) {
      throw refused("text before a font is set, for the fonts of the system are never used");
    }
    return font;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font font) {
    this.font = font;
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

  // Colours, pens and composition

  @Override
  public Color getColor() {
    return colour;
  }

  @Override
  public void setColor(Color colour) {
    if (colour != null) {
      this.colour = colour;
    }
  }

  @Override
  public Paint getPaint() {
    return colour;
  }

  @Override
  public void setPaint(Paint paint) {
    if (paint != null && !(paint instanceof Color)) {
      throw refused("paint " + paint.getClass().getSimpleName());
    }
    setColor((Color) paint);
  }

  @Override
  public Color getBackground() {
    return background;
  }

  @Override
  public void setBackground(Color background) {
    this.background = background;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke stroke) {
    this.stroke = stroke;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setComposite(Composite composite) {
    if (composite instanceof AlphaComposite alpha && alpha.getRule() == AlphaComposite.SRC_OVER) {
      this.composite = alpha;
    } else {
      throw refused("composition other than over what is there");
    }
  }

  @Override
  public void setPaintMode() {
    composite = AlphaComposite.SrcOver;
  }

  // Transforms

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
    clip = shape == null ? null : transform.createTransformedShape(shape);
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    setClip(new Rectangle(x, y, width, height));
  }

  @Override
  public void clip(Shape shape) {
    Shape added = transform.createTransformedShape(shape);
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

  @Override
  public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    Shape tested = onStroke ? stroke.createStrokedShape(shape) : shape;
    Rectangle2D bounds = area;
    return transform.createTransformedShape(tested).intersects(bounds);
  }

  private AffineTransform inverse() {
    try {
      return transform.createInverse();
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      throw new IllegalStateException("A drawing was scaled to nothing", e);
    }
  }

  // Hints say how pixels are made; there are none here

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    hints.put(key, value);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return (RenderingHints) hints.clone();
  }

  @Override
  public void setRenderingHints(Map<?, ?> others) {
    hints = new RenderingHints(null);
    hints.putAll(others);
  }

  @Override
  public void addRenderingHints(Map<?, ?> others) {
    hints.putAll(others);
  }
}
