package org.bilan.pdf.itext;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.util.Map;

/** What a drawing paints with: a plain colour laid over what is there, a pen, a typeface. */
abstract class PenGraphics extends PlacedGraphics {

  private Color colour = Color.BLACK;
  private Color background = Color.WHITE;
  private Stroke stroke = new BasicStroke(1);
  private AlphaComposite composite = AlphaComposite.SrcOver;
  private RenderingHints hints = new RenderingHints(null);
  private Font font;

  /** How much of what is there the colour covers, up to 1. */
  final double opacity() {
    return composite.getAlpha() * colour.getAlpha() / 255.0;
  }

  /** The pen at a scale. */
  static BasicStroke scaled(BasicStroke pen, float scale) {
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

  /** The typeface that was given. */
  final Font givenFont() {
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
