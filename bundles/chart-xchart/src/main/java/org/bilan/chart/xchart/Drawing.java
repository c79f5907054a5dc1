package org.bilan.chart.xchart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bilan.api.chart.Letters;

/** The marks of a chart in the order they are painted, known before a point is painted. */
final class Drawing {

  private final List<Mark> marks = new ArrayList<>();

  /** Where a text stands from its point. */
  enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double share;

    Anchor(double share) {
      this.share = share;
    }
  }

  /** Something painted. */
  sealed interface Mark permits Filled, Stroked, Written {}

  /** A filled shape. */
  record Filled(Shape shape, Color colour) implements Mark {}

  /** A line. */
  record Stroked(Shape shape, Color colour, float width) implements Mark {}

  /**
   * A line of text.
   *
   * @param extent from ascenders to descenders
   */
  record Written(Letters letters, Rectangle2D extent, Color colour) implements Mark {

    String text() {
      return letters.text();
    }
  }

  List<Mark> marks() {
    return Collections.unmodifiableList(marks);
  }

  <M extends Mark> List<M> marks(Class<M> kind) {
    return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  void fill(Shape shape, Color colour) {
    marks.add(new Filled(shape, colour));
  }

  void stroke(Shape shape, Color colour, double width) {
    marks.add(new Stroked(shape, colour, (float) width));
  }

  /** Writes a text on a base line. */
  void write(String text, Face face, Color colour, double x, double baseline, Anchor anchor) {
    if (text.isBlank()) {
      return;
    }
    double start = inside(text, face, x - face.width(text) * anchor.share);
    Letters letters = new Words(text, face, start, baseline);
    marks.add(new Written(letters, face.extent(text, start, baseline), colour));
  }

  /** Some letters, J among them, begin before their place: not before the left edge, though. */
  private static double inside(String text, Face face, double start) {
    boolean near = start >= 0 && start < face.size() * 0.2;
    return near ? start + Math.max(0, face.overhang(text) - start) : start;
  }

  /** Writes a text whose capitals are centred on a height. */
  void writeMiddle(String text, Face face, Color colour, double x, double y, Anchor anchor) {
    write(text, face, colour, x, y + face.capHeight() / 2, anchor);
  }

  /** Writes lines under a height. */
  void writeUnder(Paragraph text, Color colour, double x, double top, Anchor anchor) {
    Face face = text.face();
    double baseline = top + face.size();
    for (String line : text.lines()) {
      write(line, face, colour, x, baseline, anchor);
      baseline += face.lineHeight();
    }
  }

  /** Writes lines centred on a height. */
  void writeMiddle(Paragraph text, Color colour, double x, double y, Anchor anchor) {
    Face face = text.face();
    double middle = y - (text.lines().size() - 1) * face.lineHeight() / 2;
    for (String line : text.lines()) {
      writeMiddle(line, face, colour, x, middle, anchor);
      middle += face.lineHeight();
    }
  }

  /** Whether a rectangle would touch a text already written. */
  boolean touchesText(Rectangle2D extent) {
    return marks(Written.class).stream().anyMatch(text -> text.extent().intersects(extent));
  }

  void paint(Graphics2D graphics) {
    for (Mark mark : marks) {
      if (mark instanceof Filled filled) {
        graphics.setColor(filled.colour());
        graphics.fill(filled.shape());
      } else if (mark instanceof Stroked stroked) {
        graphics.setColor(stroked.colour());
        graphics.setStroke(
            new BasicStroke(stroked.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(stroked.shape());
      } else if (mark instanceof Written written) {
        graphics.setColor(written.colour());
        graphics.fill(written.letters());
      }
    }
  }
}
