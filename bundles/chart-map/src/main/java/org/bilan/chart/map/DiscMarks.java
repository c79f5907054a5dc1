package org.bilan.chart.map;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bilan.api.chart.ChartSpec;

/**
 * The discs of a map of numbers, and their values: inside a disc, or else beside it where there is
 * room.
 */
final class DiscMarks {

  private static final double GAP = 1.5;
  private static final double BORDER = 0.6;

  private final Discs discs;
  private final MapData data;
  private final Tints tints;
  private final Pen pen;
  private final double right;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Rectangle2D> written = new ArrayList<>();

  /** Discs of a sheet that ends at a width. */
  DiscMarks(Discs discs, MapData data, Tints tints, Pen pen, double right) {
    this.discs = discs;
    this.data = data;
    this.tints = tints;
    this.pen = pen;
    this.right = right;
  }

  /** The disc of a region. */
  private record Mark(Region region, ChartSpec.Point point, Ellipse2D disc) {
    double radius() {
      return disc.getWidth() / 2;
    }
  }

  /** Places the disc of a region, if it has a value. */
  void place(Region region, Point2D middle) {
    data.point(region)
        .filter(point -> point.value().isPresent())
        .ifPresent(
            point ->
                marks.add(
                    new Mark(
                        region,
                        point,
                        discs.at(middle.getX(), middle.getY(), point.value().orElseThrow()))));
  }

  /** Paints discs from the largest, so that none is hidden. */
  void paint() {
    marks.sort(Comparator.comparingDouble(mark -> -mark.radius()));
    for (Mark mark : marks) {
      if (mark.radius() > 0) {
        pen.fill(mark.disc(), colour(mark.region()));
        pen.stroke(mark.disc(), Color.WHITE, BORDER);
      }
    }
  }

  Color colour(Region region) {
    return tints.disc(data.accented().isEmpty() || data.isAccented(region));
  }

  /** Writes values, of the largest discs first. */
  void write(Face regular, Face bold) {
    for (Mark mark : marks) {
      Face face = data.isAccented(mark.region()) ? bold : regular;
      double width = face.width(mark.point().label());
      boolean inside = width + 2 * GAP <= 2 * mark.radius();
      if (inside) {
        pen.write(
            mark.point().label(),
            face,
            tints.over(colour(mark.region())),
            mark.disc().getCenterX(),
            mark.disc().getCenterY(),
            0.5);
      } else {
        writeBeside(mark, face, width);
      }
    }
  }

  private void writeBeside(Mark mark, Face face, double width) {
    for (double[] shift : shifts(mark, face, width)) {
      double x = mark.disc().getCenterX() + shift[0];
      double y = mark.disc().getCenterY() + shift[1];
      double height = face.lineHeight() * 0.8;
      Rectangle2D box = new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
      if (isFree(box)) {
        written.add(box);
        pen.write(mark.point().label(), face, tints.ink(), x, y, 0.5);
        return;
      }
    }
  }

  /** Right, left, under and over the disc. */
  private static double[][] shifts(Mark mark, Face face, double width) {
    double aside = mark.radius() + GAP + width / 2;
    double above = mark.radius() + GAP + face.capHeight() / 2;
    return new double[][] {{aside, 0}, {-aside, 0}, {0, above}, {0, -above}};
  }

  private boolean isFree(Rectangle2D box) {
    return box.getMinX() >= 0
        && box.getMaxX() <= right
        && marks.stream().noneMatch(mark -> mark.radius() > 0 && mark.disc().intersects(box))
        && written.stream().noneMatch(box::intersects);
  }
}
