package org.bilan.chart.map.generator;

/** A point of a border. */
record Vertex(double x, double y) implements Comparable<Vertex> {

  double distance(Vertex other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  /** The distance to a stretch of border. */
  double distance(Vertex from, Vertex to) {
    double length = from.distance(to);
    if (length == 0) {
      return distance(from);
    }
    double along =
        ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / (length * length);
    double nearest = Math.max(0, Math.min(1, along));
    return distance(
        new Vertex(from.x + nearest * (to.x - from.x), from.y + nearest * (to.y - from.y)));
  }

  @Override
  public int compareTo(Vertex other) {
    int byX = Double.compare(x, other.x);
    return byX != 0 ? byX : Double.compare(y, other.y);
  }
}
