package org.bilan.chart.map;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.chart.ChartSpec;

/**
 * The classes beside their tints, then what is missing, then values of categories that are no
 * region.
 *
 * @param keys in the order they are drawn
 * @param face the typeface
 */
record Legend(List<Key> keys, Face face) {

  private static final double SWATCH = 9;
  private static final double GAP = 4;
  private static final double BETWEEN = 12;

  /**
   * A line of the legend.
   *
   * @param colour the colour of its swatch, none for a value that is no region's
   * @param hatched whether the swatch is hatched
   * @param radius the radius of its disc; 0 for a square
   */
  record Key(String text, Optional<Color> colour, boolean hatched, double radius) {

    double swatchWidth() {
      return radius > 0 ? 2 * radius : SWATCH;
    }
  }

  static Legend of(MapData data, Tints tints, Face face) {
    List<Key> keys = new ArrayList<>();
    List<Classes.Span> classes = data.classes().classes();
    for (int i = classes.size() - 1; i >= 0; i--) {
      Color tint = tints.of(i, data.classes());
      keys.add(new Key(classes.get(i).label(), Optional.of(tint), false, 0));
    }
    addOthers(keys, data, tints);
    return new Legend(List.copyOf(keys), face);
  }

  /** The sizes of discs, each with a value that the map shows. */
  static Legend ofDiscs(MapData data, Discs discs, Tints tints, Face face) {
    List<Key> keys = new ArrayList<>();
    Color colour = tints.disc(data.accented().isEmpty());
    for (ChartSpec.Point point : Discs.examples(data.points().values())) {
      double radius = Math.max(0.5, discs.radius(point.value().orElseThrow()));
      keys.add(new Key(point.label(), Optional.of(colour), false, radius));
    }
    addOthers(keys, data, tints);
    return new Legend(List.copyOf(keys), face);
  }

  private static void addOthers(List<Key> keys, MapData data, Tints tints) {
    data.missing()
        .map(ChartSpec.Point::label)
        .ifPresent(label -> keys.add(new Key(label, Optional.of(tints.absent()), true, 0)));
    data.elsewhere()
        .forEach(
            (name, point) ->
                keys.add(new Key(name + "\u00a0: " + point.label(), Optional.empty(), false, 0)));
  }

  double width() {
    return keys.stream().mapToDouble(this::width).max().orElse(0);
  }

  /** The height of keys that flow in rows of a width. */
  double heightWithin(double width) {
    return places(new Rectangle2D.Double(0, 0, width, 0), true).stream()
            .mapToDouble(Rectangle2D::getMaxY)
            .max()
            .orElse(0)
        + GAP;
  }

  private double width(Key key) {
    return (key.colour().isPresent() ? swatchWidth() + GAP : 0) + face.width(key.text());
  }

  /** Names begin one under the other, whatever the size of their swatches. */
  private double swatchWidth() {
    return keys.stream()
        .filter(key -> key.colour().isPresent())
        .mapToDouble(Key::swatchWidth)
        .max()
        .orElse(SWATCH);
  }

  private double height(Key key) {
    return Math.max(face.lineHeight(), 2 * key.radius()) + 3;
  }

  /** Where each key stands: one under the other, or flowing in rows. */
  List<Rectangle2D> places(Rectangle2D room, boolean flowing) {
    List<Rectangle2D> places = new ArrayList<>();
    double x = room.getX();
    double y = room.getY();
    double highest = 0;
    for (Key key : keys) {
      double width = width(key);
      double line = flowing ? keys.stream().mapToDouble(this::height).max().orElse(0) : height(key);
      boolean full = x > room.getX() && (!flowing || x + width > room.getMaxX());
      if (full) {
        x = room.getX();
        y += highest;
        highest = 0;
      }
      highest = Math.max(highest, line);
      places.add(new Rectangle2D.Double(x, y, width, line));
      x += width + BETWEEN;
    }
    return places;
  }

  void draw(Pen pen, Tints tints, Rectangle2D room, boolean flowing) {
    List<Rectangle2D> places = places(room, flowing);
    for (int i = 0; i < keys.size(); i++) {
      Key key = keys.get(i);
      Rectangle2D place = places.get(i);
      double middle = place.getCenterY();
      double textX = place.getX();
      if (key.colour().isPresent()) {
        drawSwatch(pen, tints, key, place.getX() + swatchWidth() / 2, middle);
        textX += swatchWidth() + GAP;
      }
      pen.write(key.text(), face, tints.ink(), textX, middle, 0);
    }
  }

  private static void drawSwatch(Pen pen, Tints tints, Key key, double x, double y) {
    double side = key.swatchWidth();
    Rectangle2D square = new Rectangle2D.Double(x - side / 2, y - side / 2, side, side);
    Color colour = key.colour().orElseThrow();
    if (key.radius() > 0) {
      pen.fill(new Ellipse2D.Double(square.getX(), square.getY(), side, side), colour);
      return;
    }
    pen.fill(square, colour);
    if (key.hatched()) {
      pen.hatch(square, tints.muted());
    }
  }
}
