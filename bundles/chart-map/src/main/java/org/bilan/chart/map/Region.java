package org.bilan.chart.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A region and its shape.
 *
 * @param name its official name in 2011
 * @param overseas whether it is drawn beside the mainland, in a square of 100 by 100
 * @param label where its value has most room
 * @param shape its border
 */
record Region(String name, boolean overseas, Point2D label, Path2D shape) {

  /** Whether a category means this region: case, accents, hyphens and apostrophes apart. */
  boolean isNamed(String category) {
    return plain(name).equals(plain(category));
  }

  Shape placed(AffineTransform place) {
    return place.createTransformedShape(shape);
  }

  /**
   * Reads a region: {@code where|name|x,y}, then a line of points for each ring.
   *
   * @param rings lines of {@code x,y} between spaces
   */
  static Region read(String head, List<String> rings) {
    String[] fields = head.split("\\|");
    Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (String ring : rings) {
      append(shape, ring.split(" "));
    }
    return new Region(fields[1], fields[0].equals("overseas"), point(fields[2]), shape);
  }

  private static void append(Path2D shape, String[] points) {
    for (int i = 0; i < points.length; i++) {
      Point2D point = point(points[i]);
      if (i == 0) {
        shape.moveTo(point.getX(), point.getY());
      } else {
        shape.lineTo(point.getX(), point.getY());
      }
    }
    shape.closePath();
  }

  private static Point2D point(String text) {
    int comma = text.indexOf(',');
    return new Point2D.Double(
        Double.parseDouble(text.substring(0, comma)),
        Double.parseDouble(text.substring(comma + 1)));
  }

  private static String plain(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String spaced = letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    return spaced.startsWith("la ") ? spaced.substring(3) : spaced;
  }
}
