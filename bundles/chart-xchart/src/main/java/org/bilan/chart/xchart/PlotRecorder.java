package org.bilan.chart.xchart;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes down the shapes that XChart paints, by their colour. Each series is given a colour of its
 * own as a name; what is transparent (backgrounds) is left out.
 */
final class PlotRecorder extends SilentGraphics {

  private final List<Recorded> recorded;
  private final AffineTransform toPlot;
  private Color colour = Color.BLACK;

  /** A shape and the colour it was painted with. */
  record Recorded(Shape shape, Color colour) {}

  PlotRecorder(AffineTransform toPlot) {
    this(toPlot, new ArrayList<>());
  }

  private PlotRecorder(AffineTransform toPlot, List<Recorded> recorded) {
    this.toPlot = toPlot;
    this.recorded = recorded;
  }

  /** The shapes of a colour, in the order they were painted. */
  List<Shape> shapes(Color wanted) {
    return recorded.stream()
        .filter(each -> each.colour().equals(wanted))
        .map(Recorded::shape)
        .toList();
  }

  @Override
  public void fill(Shape shape) {
    if (colour.getAlpha() > 0) {
      AffineTransform transform = new AffineTransform(toPlot);
      transform.concatenate(getTransform());
      recorded.add(new Recorded(transform.createTransformedShape(shape), colour));
    }
  }

  @Override
  public void draw(Shape shape) {
    fill(shape);
  }

  @Override
  public PlotRecorder create() {
    PlotRecorder same = new PlotRecorder(toPlot, recorded);
    same.setTransform(getTransform());
    same.colour = colour;
    return same;
  }

  @Override
  public void setColor(Color chosen) {
    if (chosen != null) {
      colour = chosen;
    }
  }

  @Override
  public Color getColor() {
    return colour;
  }

  @Override
  public void setPaint(Paint paint) {
    if (paint instanceof Color chosen) {
      colour = chosen;
    }
  }

  @Override
  public Paint getPaint() {
    return colour;
  }
}
