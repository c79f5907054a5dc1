package org.bilan.chart.xchart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A ring of parts, each named at the end of a thin line; where the chart is too narrow for that, in
 * a list at the right of the ring.
 */
record Ring(Subject subject) {

  private static final double THICKNESS = 0.4;
  private static final double WIDEST = 190;
  private static final double ELBOW = 8;
  private static final double GAP = 3;
  private static final double SPACE = 3;
  private static final int MOST_LINES = 2;

  /** A part, where its middle is on the ring (clockwise from the top), and its words. */
  private record Part(int category, double angle, Paragraph value, Paragraph name) {
    double height() {
      return value.height() + name.height();
    }

    double width() {
      return Math.max(value.width(), name.width());
    }

    boolean right() {
      return Math.sin(angle) >= -1e-9;
    }
  }

  /** Where the ring stands. */
  private record Circle(double x, double y, double radius) {
    double x(double angle, double beyond) {
      return x + Math.sin(angle) * (radius + beyond);
    }

    double y(double angle, double beyond) {
      return y - Math.cos(angle) * (radius + beyond);
    }

    Rectangle2D frame() {
      return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
  }

  Drawing drawing() {
    Drawing drawing = new Drawing();
    double radius = Math.min(WIDEST, Math.min(subject.height() - 16, subject.width() * 0.4)) / 2;
    Circle circle = new Circle(subject.width() / 2, subject.height() / 2, radius);
    double room = subject.width() / 2 - radius - 2 * ELBOW - GAP;
    List<Part> parts = parts(room, Faces.SIZE);
    boolean narrow =
        parts.stream().anyMatch(p -> p.width() > room || p.name().lines().size() > MOST_LINES);
    boolean low =
        height(parts.stream().filter(Part::right).toList()) > subject.height()
            || height(parts.stream().filter(p -> !p.right()).toList()) > subject.height();
    if (narrow || low) {
      drawList(drawing);
    } else {
      drawRing(drawing, circle);
      drawSides(drawing, circle, parts);
    }
    return drawing;
  }

  private List<Integer> shown() {
    return IntStream.range(0, subject.categories().size())
        .filter(c -> subject.value(0, c) > 0)
        .boxed()
        .toList();
  }

  private double total() {
    return shown().stream().mapToDouble(c -> subject.value(0, c)).sum();
  }

  /**
   * The middle of the first part is at the right, so that small last parts have a side's height.
   */
  private double start() {
    return shown().isEmpty()
        ? 0
        : Math.PI / 2 - Math.PI * subject.value(0, shown().get(0)) / total();
  }

  private void drawRing(Drawing drawing, Circle circle) {
    List<Integer> shown = shown();
    Rectangle2D frame = circle.frame();
    if (shown.isEmpty()) {
      Shape outline =
          new Ellipse2D.Double(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight());
      drawing.stroke(outline, subject.palette().rule(), 1);
      return;
    }
    List<Double> values = shown.stream().map(c -> subject.value(0, c)).toList();
    List<Shape> slices =
        new XChartPlot(frame, subject.faces().regular()).ring(values, THICKNESS, start());
    for (int i = 0; i < slices.size(); i++) {
      drawing.fill(slices.get(i), subject.palette().mark(0, shown.get(i)));
    }
    if (slices.size() > 1) {
      slices.forEach(slice -> drawing.stroke(slice, Color.WHITE, 1.1));
    }
  }

  private List<Part> parts(double room, double size) {
    double before = start();
    List<Part> parts = new ArrayList<>();
    for (int c = 0; c < subject.categories().size(); c++) {
      double share = shown().contains(c) ? 2 * Math.PI * subject.value(0, c) / total() : 0;
      parts.add(part(c, before + share / 2, room, size));
      before += share;
    }
    return parts;
  }

  private Part part(int category, double angle, double room, double size) {
    Face value = subject.faces().bold().at(size + 1);
    Face name = subject.faces().at(size).choose(subject.isAccented(category));
    return new Part(
        category,
        angle,
        Paragraph.of(subject.point(0, category).label(), value, room),
        Paragraph.of(subject.categories().get(category), name, room));
  }

  private void drawSides(Drawing drawing, Circle circle, List<Part> parts) {
    List<Part> left = new ArrayList<>(parts.stream().filter(part -> !part.right()).toList());
    Collections.reverse(left);
    drawSide(drawing, circle, left, -1);
    // Seen from the top: what begins before the top comes first.
    List<Part> right = new ArrayList<>(parts.stream().filter(Part::right).toList());
    right.sort((a, b) -> Double.compare(-Math.cos(a.angle()), -Math.cos(b.angle())));
    drawSide(drawing, circle, right, 1);
  }

  /** Names down one side, each as near to its part as the others let it. */
  private void drawSide(Drawing drawing, Circle circle, List<Part> parts, int side) {
    double[] wanted = parts.stream().mapToDouble(p -> circle.y(p.angle(), ELBOW)).toArray();
    double[] heights = parts.stream().mapToDouble(p -> p.height() + SPACE).toArray();
    double[] middles = Spread.between(wanted, heights, 0, subject.height());
    for (int i = 0; i < parts.size(); i++) {
      drawPart(drawing, circle, parts.get(i), side, middles[i]);
    }
  }

  private void drawPart(Drawing drawing, Circle circle, Part part, int side, double middle) {
    double textX = circle.x() + side * (circle.radius() + 2 * ELBOW);
    Drawing.Anchor anchor = side > 0 ? Drawing.Anchor.START : Drawing.Anchor.END;
    if (subject.value(0, part.category()) > 0) {
      Path2D leader = new Path2D.Double();
      leader.moveTo(circle.x(part.angle(), 1), circle.y(part.angle(), 1));
      leader.lineTo(circle.x(part.angle(), ELBOW / 2), circle.y(part.angle(), ELBOW / 2));
      leader.lineTo(textX - side * GAP, middle);
      drawing.stroke(leader, subject.palette().muted(), 0.5);
    }
    double top = middle - part.height() / 2;
    drawing.writeUnder(part.value(), labelColour(part), textX, top, anchor);
    drawing.writeUnder(
        part.name(), subject.palette().ink(), textX, top + part.value().height(), anchor);
  }

  private Color labelColour(Part part) {
    return subject.labelColour(0, part.category());
  }

  /** What is missing has no mark, so no colour either. */
  private void drawSwatch(Drawing drawing, Part part, double x, double top, double side) {
    if (!subject.isMissing(0, part.category())) {
      double middle = top + part.value().face().lineHeight() / 2;
      drawing.fill(
          new Rectangle2D.Double(x, middle - side / 2 + 0.5, side, side),
          subject.palette().mark(0, part.category()));
    }
  }

  private static double height(List<Part> parts) {
    return parts.stream().mapToDouble(p -> p.height() + SPACE).sum() - SPACE;
  }

  /** The parts in the largest letters that let all of them be listed. */
  private List<Part> listed(double room) {
    List<Part> parts = parts(room, Faces.SIZE);
    for (double size = Faces.SIZE; size > 4 && tooLarge(parts, room); size -= 0.5) {
      parts = parts(room, size - 0.5);
    }
    return parts;
  }

  private boolean tooLarge(List<Part> parts, double room) {
    return height(parts) > subject.height() || parts.stream().anyMatch(p -> p.width() > room);
  }

  /** The ring at the left, and the parts one under the other beside it. */
  private void drawList(Drawing drawing) {
    double radius = Math.min(WIDEST, Math.min(subject.height() - 4, subject.width() * 0.4)) / 2;
    drawRing(drawing, new Circle(radius + 1, subject.height() / 2, radius));
    double swatch = Faces.SIZE;
    double textX = 2 * radius + 14 + swatch + GAP;
    List<Part> parts = listed(subject.width() - textX);
    double top = Math.max(0, (subject.height() - height(parts)) / 2);
    for (Part part : parts) {
      drawSwatch(drawing, part, textX - swatch - GAP, top, swatch);
      drawing.writeUnder(part.value(), labelColour(part), textX, top, Drawing.Anchor.START);
      drawing.writeUnder(
          part.name(),
          subject.palette().ink(),
          textX,
          top + part.value().height(),
          Drawing.Anchor.START);
      top += part.height() + SPACE;
    }
  }
}
