package org.bilan.chart.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Paints fills, lines, hatches and outlines of letters, and nothing else. */
record Pen(Graphics2D graphics) {

  private static final double HATCH_STEP = 3;
  private static final double HATCH_WIDTH = 0.5;

  void fill(Shape shape, Color colour) {
    graphics.setColor(colour);
    graphics.fill(shape);
  }

  void stroke(Shape shape, Color colour, double width) {
    graphics.setColor(colour);
    graphics.setStroke(
        new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    graphics.draw(shape);
  }

  /** Fills a shape with slanted lines. */
  void hatch(Shape shape, Color colour) {
    Rectangle2D box = shape.getBounds2D();
    Path2D lines = new Path2D.Double();
    for (double x = box.getX() - box.getHeight(); x < box.getMaxX(); x += HATCH_STEP) {
      lines.moveTo(x, box.getMaxY());
      lines.lineTo(x + box.getHeight(), box.getY());
      lines.lineTo(x + box.getHeight() + HATCH_WIDTH, box.getY());
      lines.lineTo(x + HATCH_WIDTH, box.getMaxY());
      lines.closePath();
    }
    Area hatched = new Area(lines);
    hatched.intersect(new Area(shape));
    fill(hatched, colour);
  }

  /**
   * Writes a text whose capitals are centred on a height.
   *
   * @param share the share of its width that is before x: 0, 0.5 or 1
   */
  void write(String text, Face face, Color colour, double x, double middle, double share) {
    if (!text.isBlank()) {
      double start = x - share * face.width(text);
      fill(new Word(text, face, start, middle + face.capHeight() / 2), colour);
    }
  }
}
