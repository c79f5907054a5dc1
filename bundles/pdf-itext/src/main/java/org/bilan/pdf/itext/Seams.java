package org.bilan.pdf.itext;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins an outline that was needlessly interrupted, as that of the slices of a ring often is: a
 * contour, then another from where the first ends back to where it began. Filled apart, the two
 * touch along a line that shows as a hair on screens; joined, they enclose the same.
 */
final class Seams {

  private record Contour(Point2D start, Point2D end, boolean closed, Path2D path) {

    boolean goesOnIn(Contour next) {
      return !closed && end.equals(next.start()) && next.end().equals(start);
    }
  }

  private Seams() {}

  /** The same shape, in as few contours as can be. */
  static Shape joined(Shape shape) {
    List<Contour> contours = contours(shape);
    boolean seam = false;
    for (int i = 1; i < contours.size(); i++) {
      seam |= contours.get(i - 1).goesOnIn(contours.get(i));
    }
    if (!seam) {
      return shape;
    }
    Path2D joined = new Path2D.Double(shape.getPathIterator(null).getWindingRule());
    for (int i = 0; i < contours.size(); i++) {
      boolean goesOn = i > 0 && contours.get(i - 1).goesOnIn(contours.get(i));
      joined.append(contours.get(i).path().getPathIterator(null), goesOn);
    }
    return joined;
  }

  private static List<Contour> contours(Shape shape) {
    List<Contour> contours = new ArrayList<>();
    double[] c = new double[6];
    Path2D path = null;
    Point2D start = null;
    boolean closed = false;
    for (PathIterator each = shape.getPathIterator(null); !each.isDone(); each.next()) {
      int segment = each.currentSegment(c);
      if (segment == PathIterator.SEG_MOVETO) {
        add(contours, start, closed, path);
        path = new Path2D.Double();
        start = new Point2D.Double(c[0], c[1]);
        closed = false;
      }
      closed |= segment == PathIterator.SEG_CLOSE;
      draw(path, segment, c);
    }
    add(contours, start, closed, path);
    return contours;
  }

  private static void add(List<Contour> contours, Point2D start, boolean closed, Path2D path) {
    if (path != null) {
      contours.add(new Contour(start, path.getCurrentPoint(), closed, path));
    }
  }

  static void draw(Path2D path, int segment, double[] c) {
    switch (segment) {
      case PathIterator.SEG_MOVETO -> path.moveTo(c[0], c[1]);
      case PathIterator.SEG_LINETO -> path.lineTo(c[0], c[1]);
      case PathIterator.SEG_QUADTO -> path.quadTo(c[0], c[1], c[2], c[3]);
      case PathIterator.SEG_CUBICTO -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
      default -> path.closePath();
    }
  }
}
