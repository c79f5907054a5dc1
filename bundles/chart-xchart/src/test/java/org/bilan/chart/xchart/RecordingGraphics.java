package org.bilan.chart.xchart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes down what is painted, call by call, and refuses what is not a vector. */
final class RecordingGraphics extends SilentGraphics {

  final List<String> calls = new ArrayList<>();
  final List<Rectangle2D> painted = new ArrayList<>();
  private Color colour = Color.BLACK;

  @Override
  public void fill(Shape shape) {
    calls.add("fill " + outline(shape));
    painted.add(extent(shape));
  }

  @Override
  public void draw(Shape shape) {
    calls.add("draw " + outline(shape));
    painted.add(extent(getStroke().createStrokedShape(shape)));
  }

  /** What a shape covers; the bounds of a path may hold the points that bend its curves. */
  private static Rectangle2D extent(Shape shape) {
    return new Area(shape).getBounds2D();
  }

  private static String outline(Shape shape) {
    StringBuilder text = new StringBuilder();
    double[] points = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      text.append(path.currentSegment(points)).append(Arrays.toString(points));
    }
    return text.toString();
  }

  @Override
  public Graphics create() {
    throw new UnsupportedOperationException("Copies are not needed");
  }

  @Override
  public void setColor(Color chosen) {
    calls.add("colour " + chosen);
    colour = chosen;
  }

  @Override
  public Color getColor() {
    return colour;
  }

  @Override
  public void setPaint(Paint paint) {
    throw new UnsupportedOperationException("Colours only");
  }

  @Override
  public Paint getPaint() {
    return colour;
  }

  @Override
  public void setStroke(Stroke stroke) {
    calls.add("stroke " + ((BasicStroke) stroke).getLineWidth());
    super.setStroke(stroke);
  }
}
