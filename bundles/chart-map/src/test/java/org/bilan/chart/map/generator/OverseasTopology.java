package org.bilan.chart.map.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the shores of overseas départements from the borders of France in a TopoJSON file. */
final class OverseasTopology {

  private static final String FRANCE = "250";

  /** A window of longitudes and latitudes, in degrees. */
  private record Window(double west, double east, double south, double north) {
    boolean holds(Vertex point) {
      return point.x() > west && point.x() < east && point.y() > south && point.y() < north;
    }
  }

  private final List<Object> arcs;
  private final List<Object> scale;
  private final List<Object> translate;
  private final Object france;

  private OverseasTopology(Map<String, Object> topology) {
    arcs = list(topology.get("arcs"));
    Map<String, Object> transform = map(topology.get("transform"));
    scale = list(transform.get("scale"));
    translate = list(transform.get("translate"));
    Map<String, Object> countries = map(map(topology.get("objects")).get("countries"));
    france =
        list(countries.get("geometries")).stream()
            .filter(country -> FRANCE.equals(map(country).get("id")))
            .findFirst()
            .orElseThrow();
  }

  /** The rings of each overseas region, equally long both ways at its middle latitude. */
  static Map<String, List<Ring>> read(Path file) throws IOException {
    Object json = Json.read(Files.readString(file, StandardCharsets.UTF_8));
    OverseasTopology topology = new OverseasTopology(map(json));
    Map<String, List<Ring>> regions = new LinkedHashMap<>();
    windows().forEach((name, window) -> regions.put(name, topology.within(window)));
    return regions;
  }

  private static Map<String, Window> windows() {
    Map<String, Window> windows = new LinkedHashMap<>();
    windows.put("Guadeloupe", new Window(-62, -60.9, 15.7, 16.7));
    windows.put("Martinique", new Window(-61.4, -60.7, 14.2, 15.1));
    windows.put("Guyane", new Window(-55.5, -51, 1.5, 6.5));
    windows.put("La Réunion", new Window(55, 56, -21.6, -20.7));
    return windows;
  }

  private List<Ring> within(Window window) {
    double narrowing = Math.cos(Math.toRadians((window.south() + window.north()) / 2));
    List<Ring> rings = new ArrayList<>();
    for (Object polygon : list(map(france).get("arcs"))) {
      List<Vertex> outer = ring(list(list(polygon).get(0)));
      if (outer.stream().allMatch(window::holds)) {
        rings.add(
            new Ring(outer.stream().map(p -> new Vertex(p.x() * narrowing, -p.y())).toList())
                .clockwise());
      }
    }
    return rings;
  }

  private List<Vertex> ring(List<Object> indexes) {
    List<Vertex> points = new ArrayList<>();
    for (Object index : indexes) {
      List<Vertex> arc = arc(((Double) index).intValue());
      points.addAll(arc.subList(0, arc.size() - 1));
    }
    return points;
  }

  /** An arc, or the reverse of one, whose points are differences from the one before. */
  private List<Vertex> arc(int index) {
    List<Vertex> points = new ArrayList<>();
    double x = 0;
    double y = 0;
    for (Object step : list(arcs.get(index < 0 ? ~index : index))) {
      x += number(list(step), 0);
      y += number(list(step), 1);
      points.add(
          new Vertex(
              x * number(scale, 0) + number(translate, 0),
              y * number(scale, 1) + number(translate, 1)));
    }
    if (index < 0) {
      Collections.reverse(points);
    }
    return points;
  }

  private static double number(List<Object> list, int index) {
    return (Double) list.get(index);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
