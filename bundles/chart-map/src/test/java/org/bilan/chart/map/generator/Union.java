package org.bilan.chart.map.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Merges shapes that share borders: what two of them share is no border of the whole. */
final class Union {

  /** A stretch of border in the direction in which its shape follows it. */
  private record Edge(Vertex from, Vertex to) {
    Edge reversed() {
      return new Edge(to, from);
    }
  }

  private Union() {}

  /**
   * The outer rings of the union.
   *
   * @param least the area under which a ring is a sliver, not an island
   */
  static List<Ring> of(List<Ring> rings, double least) {
    Set<Edge> edges = new LinkedHashSet<>();
    for (Ring ring : rings) {
      for (int i = 0; i < ring.points().size(); i++) {
        Edge edge = new Edge(ring.points().get(i), ring.after(i));
        if (!edges.remove(edge.reversed())) {
          edges.add(edge);
        }
      }
    }
    return traced(edges).stream().filter(ring -> ring.area() >= least).toList();
  }

  private static List<Ring> traced(Set<Edge> edges) {
    Map<Vertex, List<Edge>> leaving = new LinkedHashMap<>();
    edges.forEach(edge -> leaving.computeIfAbsent(edge.from(), v -> new ArrayList<>()).add(edge));
    List<Ring> rings = new ArrayList<>();
    for (Edge first : edges) {
      if (leaving.get(first.from()).contains(first)) {
        rings.addAll(follow(first, leaving));
      }
    }
    return rings;
  }

  /** Follows edges until the start; each time a point comes again, the loop since is a ring. */
  private static List<Ring> follow(Edge first, Map<Vertex, List<Edge>> leaving) {
    List<Ring> rings = new ArrayList<>();
    List<Vertex> path = new ArrayList<>();
    Edge edge = first;
    while (edge != null) {
      leaving.get(edge.from()).remove(edge);
      path.add(edge.from());
      int seen = path.indexOf(edge.to());
      if (seen >= 0) {
        rings.add(new Ring(path.subList(seen, path.size())));
        path = new ArrayList<>(path.subList(0, seen));
      }
      List<Edge> next = leaving.getOrDefault(edge.to(), List.of());
      edge = next.isEmpty() ? null : next.get(0);
    }
    return rings;
  }
}
