package org.bilan.chart.map.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes neighbours share their border: points nearer than a tolerance become one, and a border that
 * passes by a point of another goes through it.
 */
final class Snapping {

  private final double tolerance;
  private final Map<Long, List<Vertex>> cells = new HashMap<>();

  Snapping(double tolerance) {
    this.tolerance = tolerance;
  }

  /** The same rings with shared borders. */
  List<List<Ring>> snapped(Collection<List<Ring>> shapes) {
    List<List<Ring>> joined = new ArrayList<>();
    for (List<Ring> shape : shapes) {
      joined.add(shape.stream().map(this::moved).toList());
    }
    return joined.stream()
        .map(shape -> shape.stream().map(this::threaded).map(Ring::clockwise).toList())
        .toList();
  }

  private Ring moved(Ring ring) {
    List<Vertex> points = new ArrayList<>();
    for (Vertex point : ring.points()) {
      add(points, canonical(point));
    }
    return closed(points);
  }

  private Vertex canonical(Vertex point) {
    List<Vertex> near = near(point, point);
    if (!near.isEmpty()) {
      return near.stream().min(Comparator.comparingDouble(point::distance)).orElseThrow();
    }
    cells.computeIfAbsent(cell(point.x(), point.y()), key -> new ArrayList<>()).add(point);
    return point;
  }

  private Ring threaded(Ring ring) {
    List<Vertex> points = new ArrayList<>();
    for (int i = 0; i < ring.points().size(); i++) {
      Vertex from = ring.points().get(i);
      add(points, from);
      near(from, ring.after(i)).stream()
          .sorted(Comparator.<Vertex>comparingDouble(p -> p.distance(from)).thenComparing(p -> p))
          .forEach(between -> add(points, between));
    }
    return closed(points);
  }

  /** The known points within the tolerance of a stretch, without its ends. */
  private List<Vertex> near(Vertex from, Vertex to) {
    List<Vertex> near = new ArrayList<>();
    for (long x = index(Math.min(from.x(), to.x())) - 1;
        x <= index(Math.max(from.x(), to.x())) + 1;
        x++) {
      for (long y = index(Math.min(from.y(), to.y())) - 1;
          y <= index(Math.max(from.y(), to.y())) + 1;
          y++) {
        for (Vertex point : cells.getOrDefault(x * 1_000_000 + y, List.of())) {
          boolean end = from != to && (point.equals(from) || point.equals(to));
          if (!end && point.distance(from, to) < tolerance) {
            near.add(point);
          }
        }
      }
    }
    return near;
  }

  private long cell(double x, double y) {
    return index(x) * 1_000_000 + index(y);
  }

  private long index(double coordinate) {
    return (long) Math.floor(coordinate / 2);
  }

  private static void add(List<Vertex> points, Vertex point) {
    if (points.isEmpty() || !points.get(points.size() - 1).equals(point)) {
      points.add(point);
    }
  }

  private static Ring closed(List<Vertex> points) {
    if (points.size() > 1 && points.get(0).equals(points.get(points.size() - 1))) {
      points.remove(points.size() - 1);
    }
    return new Ring(points);
  }
}
