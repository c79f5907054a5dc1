package org.bilan.chart.map.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out points that hardly bend a border (Douglas and Peucker, 1973). Where three borders meet
 * the point stays, and between two such points neighbours keep the same points.
 */
final class Simplification {

  private final double tolerance;
  private final Set<Vertex> junctions;

  Simplification(double tolerance, Collection<List<Ring>> shapes) {
    this.tolerance = tolerance;
    this.junctions = junctions(shapes);
  }

  Ring simplified(Ring ring) {
    List<Vertex> points = new ArrayList<>(ring.points());
    Collections.rotate(points, -start(points));
    points.add(points.get(0));
    List<Vertex> kept = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < points.size(); i++) {
      if (i == points.size() - 1 || junctions.contains(points.get(i))) {
        List<Vertex> stretch = stretch(points.subList(from, i + 1));
        kept.addAll(stretch.subList(0, stretch.size() - 1));
        from = i;
      }
    }
    return new Ring(kept);
  }

  /**
   * A junction if there is one, the least point if not: the same from whichever point one starts.
   */
  private int start(List<Vertex> points) {
    return points.stream()
        .filter(junctions::contains)
        .min(Vertex::compareTo)
        .map(points::indexOf)
        .orElseGet(() -> points.indexOf(Collections.min(points)));
  }

  private List<Vertex> stretch(List<Vertex> points) {
    Vertex first = points.get(0);
    Vertex last = points.get(points.size() - 1);
    if (first.equals(last)) {
      return loop(points);
    }
    if (first.compareTo(last) <= 0) {
      return peucker(points);
    }
    List<Vertex> turned = new ArrayList<>(points);
    Collections.reverse(turned);
    List<Vertex> kept = new ArrayList<>(peucker(turned));
    Collections.reverse(kept);
    return kept;
  }

  /** A border that comes back to where it starts is cut where it is farthest. */
  private List<Vertex> loop(List<Vertex> points) {
    int farthest = farthest(points);
    List<Vertex> kept = new ArrayList<>(stretch(points.subList(0, farthest + 1)));
    kept.remove(kept.size() - 1);
    kept.addAll(stretch(points.subList(farthest, points.size())));
    return kept;
  }

  private List<Vertex> peucker(List<Vertex> points) {
    Vertex first = points.get(0);
    Vertex last = points.get(points.size() - 1);
    if (points.size() < 3) {
      return List.of(first, last);
    }
    int farthest = farthest(points);
    if (points.get(farthest).distance(first, last) < tolerance) {
      return List.of(first, last);
    }
    List<Vertex> kept = new ArrayList<>(peucker(points.subList(0, farthest + 1)));
    kept.remove(kept.size() - 1);
    kept.addAll(peucker(points.subList(farthest, points.size())));
    return kept;
  }

  private static int farthest(List<Vertex> points) {
    Vertex first = points.get(0);
    Vertex last = points.get(points.size() - 1);
    int farthest = 1;
    for (int i = 2; i < points.size() - 1; i++) {
      if (points.get(i).distance(first, last) > points.get(farthest).distance(first, last)) {
        farthest = i;
      }
    }
    return farthest;
  }

  private static Set<Vertex> junctions(Collection<List<Ring>> shapes) {
    Map<Vertex, Set<Vertex>> neighbours = new HashMap<>();
    for (List<Ring> shape : shapes) {
      for (Ring ring : shape) {
        for (int i = 0; i < ring.points().size(); i++) {
          Vertex from = ring.points().get(i);
          Vertex to = ring.after(i);
          neighbours.computeIfAbsent(from, v -> new HashSet<>()).add(to);
          neighbours.computeIfAbsent(to, v -> new HashSet<>()).add(from);
        }
      }
    }
    Set<Vertex> junctions = new HashSet<>();
    neighbours.forEach(
        (point, others) -> {
          if (others.size() > 2) {
            junctions.add(point);
          }
        });
    return junctions;
  }
}
