package org.bilan.pdf.itext;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a shape into pieces that lie apart, such as the letters of a word. Painted one by one they
 * look the same as together, and each can be written from an origin of its own: then a letter that
 * comes back is written in the same numbers, and the file shrinks.
 */
final class Islands {

  /** Contours nearer than this, in points, stay together. */
  private static final double APART = 0.01;

  /**
   * A piece.
   *
   * @param origin its first point
   * @param outline its contours, as they lie
   * @param box what encloses it, with a margin
   */
  record Island(Point2D origin, Path2D outline, Rectangle2D box) {

    private static Island of(Point2D origin, Path2D outline) {
      Rectangle2D box = outline.getBounds2D();
      box.setRect(
          box.getX() - APART,
          box.getY() - APART,
          box.getWidth() + 2 * APART,
          box.getHeight() + 2 * APART);
      return new Island(origin, outline, box);
    }

    private Island with(Island other) {
      outline.append(other.outline, false);
      return new Island(origin, outline, box.createUnion(other.box));
    }
  }

  private Islands() {}

  /** The pieces of a shape, in the order of their first contours. */
  static List<Island> of(Shape shape, AffineTransform place) {
    List<Island> islands = new ArrayList<>();
    for (Island contour : contours(shape.getPathIterator(place))) {
      add(islands, contour);
    }
    return islands;
  }

  private static void add(List<Island> islands, Island contour) {
    Island whole = contour;
    int place = islands.size();
    int i = islands.size();
    while (--i >= 0) {
      if (islands.get(i).box.intersects(whole.box)) {
        whole = islands.remove(i).with(whole);
        place = Math.min(place, i);
        // It has grown, and may now touch those that it was clear of.
        i = islands.size();
      }
    }
    islands.add(place, whole);
  }

  private static List<Island> contours(PathIterator path) {
    List<Island> contours = new ArrayList<>();
    double[] c = new double[6];
    while (!path.isDone()) {
      Path2D outline = new Path2D.Double(path.getWindingRule());
      path.currentSegment(c);
      Point2D origin = new Point2D.Double(c[0], c[1]);
      int segment = PathIterator.SEG_MOVETO;
      do {
        Seams.draw(outline, segment, c);
        path.next();
        segment = path.isDone() ? PathIterator.SEG_MOVETO : path.currentSegment(c);
      } while (segment != PathIterator.SEG_MOVETO);
      contours.add(Island.of(origin, outline));
    }
    return contours;
  }
}
