package org.bilan.chart.xchart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Names beside their colours, in as many rows as they need.
 *
 * @param rows keys with where they begin
 * @param face the typeface of names
 */
record Legend(List<List<Placed>> rows, Face face) {

  /** No legend: takes no height and draws nothing. */
  static final Legend NONE = new Legend(List.of(), null);

  private static final double SWATCH = 7;
  private static final double GAP = 4;
  private static final double BETWEEN = 14;

  /** A name and its colour. */
  record Key(String name, Color colour) {}

  /** A key, its name broken into lines, and where it begins. */
  record Placed(Key key, Paragraph name, double x) {}

  /** Places keys in rows of a width. */
  static Legend of(List<Key> keys, Face face, double width) {
    List<List<Placed>> rows = new ArrayList<>();
    double x = width;
    for (Key key : keys) {
      Paragraph name = Paragraph.of(key.name(), face, width - SWATCH - GAP);
      double needed = SWATCH + GAP + name.width();
      if (rows.isEmpty() || x + needed > width) {
        rows.add(new ArrayList<>());
        x = 0;
      }
      rows.get(rows.size() - 1).add(new Placed(key, name, x));
      x += needed + BETWEEN;
    }
    return new Legend(rows, face);
  }

  /** Its height with the space under it. */
  double height() {
    return rows.isEmpty()
        ? 0
        : rows.stream().mapToDouble(Legend::heightOf).sum() + face.lineHeight() * 0.7;
  }

  void draw(Drawing drawing, Color ink) {
    double top = 0;
    for (List<Placed> row : rows) {
      for (Placed placed : row) {
        double square = top + (face.lineHeight() - SWATCH) / 2;
        drawing.fill(
            new Rectangle2D.Double(placed.x(), square, SWATCH, SWATCH), placed.key().colour());
        double middle = square + SWATCH / 2 + (placed.name().height() - face.lineHeight()) / 2;
        drawing.writeMiddle(
            placed.name(), ink, placed.x() + SWATCH + GAP, middle, Drawing.Anchor.START);
      }
      top += heightOf(row);
    }
  }

  private static double heightOf(List<Placed> row) {
    return row.stream().mapToDouble(placed -> placed.name().height()).max().orElse(0) + 1;
  }
}
