package org.bilan.chart.map.generator;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Finds where a number has most room in a shape. */
final class LabelPoint {

  private static final int STEPS = 60;

  /** Numbers are wider than high: room to the sides counts less. */
  private static final double WIDER = 1.8;

  private LabelPoint() {}

  static Vertex of(Ring ring) {
    Path2D shape = new Path2D.Double();
    shape.moveTo(ring.points().get(0).x(), ring.points().get(0).y());
    ring.points().forEach(point -> shape.lineTo(point.x(), point.y()));
    Rectangle2D box = shape.getBounds2D();
    Vertex best = new Vertex(box.getCenterX(), box.getCenterY());
    double most = 0;
    for (int i = 1; i < STEPS; i++) {
      for (int j = 1; j < STEPS; j++) {
        Vertex tried =
            new Vertex(
                box.getX() + box.getWidth() * i / STEPS, box.getY() + box.getHeight() * j / STEPS);
        double room = shape.contains(tried.x(), tried.y()) ? room(tried, ring) : 0;
        if (room > most) {
          most = room;
          best = tried;
        }
      }
    }
    return best;
  }

  private static double room(Vertex point, Ring ring) {
    Vertex squeezed = squeezed(point);
    double least = Double.MAX_VALUE;
    for (int i = 0; i < ring.points().size(); i++) {
      Vertex from = squeezed(ring.points().get(i));
      least = Math.min(least, squeezed.distance(from, squeezed(ring.after(i))));
    }
    return least;
  }

  private static Vertex squeezed(Vertex point) {
    return new Vertex(point.x() / WIDER, point.y());
  }
}
