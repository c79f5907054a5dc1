package org.bilan.chart.map;

import java.awt.Color;
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
   */
  record Key(String text, Optional<Color> colour, boolean hatched) {}

  static Legend of(MapData data, Tints tints, Face face) {
    List<Key> keys = new ArrayList<>();
    List<Classes.Span> classes = data.classes().classes();
    for (int i = classes.size() - 1; i >= 0; i--) {
      Color tint = tints.of(i, classes.size());
      keys.add(new Key(classes.get(i).label(), Optional.of(tint), false));
    }
    data.missing()
        .map(ChartSpec.Point::label)
        .ifPresent(label -> keys.add(new Key(label, Optional.of(tints.absent()), true)));
    data.elsewhere()
        .forEach(
            (name, point) ->
                keys.add(new Key(name + " : " + point.label(), Optional.empty(), false)));
    return new Legend(List.copyOf(keys), face);
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
    return (key.colour().isPresent() ? SWATCH + GAP : 0) + face.width(key.text());
  }

  /** Where each key stands: one under the other, or flowing in rows. */
  List<Rectangle2D> places(Rectangle2D room, boolean flowing) {
    List<Rectangle2D> places = new ArrayList<>();
    double line = face.lineHeight() + 3;
    double x = room.getX();
    double y = room.getY();
    for (Key key : keys) {
      double width = width(key);
      boolean full = x > room.getX() && (!flowing || x + width > room.getMaxX());
      if (full) {
        x = room.getX();
        y += line;
      }
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
        Rectangle2D swatch =
            new Rectangle2D.Double(place.getX(), middle - SWATCH / 2, SWATCH, SWATCH);
        pen.fill(swatch, key.colour().get());
        if (key.hatched()) {
          pen.hatch(swatch, tints.muted());
        }
        textX += SWATCH + GAP;
      }
      pen.write(key.text(), face, tints.ink(), textX, middle, 0);
    }
  }
}
