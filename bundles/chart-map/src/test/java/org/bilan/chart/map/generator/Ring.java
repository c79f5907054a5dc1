package org.bilan.chart.map.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A closed border; the last point is joined to the first. */
record Ring(List<Vertex> points) {

  Ring {
    points = List.copyOf(points);
  }

  Vertex after(int index) {
    return points.get((index + 1) % points.size());
  }

  /** Positive where the border turns clockwise on a page whose heights grow downwards. */
  double area() {
    double twice = 0;
    for (int i = 0; i < points.size(); i++) {
      Vertex from = points.get(i);
      Vertex to = after(i);
      twice += from.x() * to.y() - to.x() * from.y();
    }
    return twice / 2;
  }

  Ring clockwise() {
    if (area() >= 0) {
      return this;
    }
    List<Vertex> turned = new ArrayList<>(points);
    Collections.reverse(turned);
    return new Ring(turned);
  }
}
