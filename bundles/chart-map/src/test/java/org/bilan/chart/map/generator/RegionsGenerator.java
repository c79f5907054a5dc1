package org.bilan.chart.map.generator;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the shapes of the regions of 2011: those of the mainland and Corsica merged from their
 * départements, those overseas from the shores of France.
 */
public final class RegionsGenerator {

  private static final double SNAP = 0.3;
  private static final double MAINLAND_TOLERANCE = 0.7;
  private static final double LEAST_ISLAND = 4;
  private static final double BOX = 100;
  private static final double OVERSEAS_TOLERANCE = 0.7;
  private static final double LEAST_OVERSEAS_ISLAND = 12;

  private RegionsGenerator() {}

  /** Arguments: the SVG of départements, the TopoJSON of countries, the file to write. */
  public static void main(String[] arguments) throws Exception {
    StringBuilder out = new StringBuilder();
    out.append(
        "# Regions of France in 2011, derived by RegionsGenerator; see README.md.\n"
            + "# After MapSVG and Victor Cazanave (CC BY 4.0) and Natural Earth (public domain).\n");
    mainland(Path.of(arguments[0])).forEach((name, rings) -> write(out, "mainland", name, rings));
    overseas(Path.of(arguments[1])).forEach((name, rings) -> write(out, "overseas", name, rings));
    Files.writeString(Path.of(arguments[2]), out, StandardCharsets.UTF_8);
  }

  private static Map<String, List<Ring>> mainland(Path file) throws Exception {
    Map<String, List<Ring>> departments = DepartmentsSvg.read(file);
    List<List<Ring>> snapped = new Snapping(SNAP).snapped(departments.values());
    Map<String, List<Ring>> byCode = new LinkedHashMap<>();
    int next = 0;
    for (String code : departments.keySet()) {
      byCode.put(code, snapped.get(next++));
    }
    Map<String, List<Ring>> regions = new LinkedHashMap<>();
    Regions2011.departments().forEach((name, codes) -> regions.put(name, merged(codes, byCode)));
    return simplified(regions, MAINLAND_TOLERANCE);
  }

  private static List<Ring> merged(List<String> codes, Map<String, List<Ring>> byCode) {
    List<Ring> rings = new ArrayList<>();
    codes.forEach(code -> rings.addAll(byCode.get(code)));
    return Union.of(rings, LEAST_ISLAND);
  }

  private static Map<String, List<Ring>> simplified(
      Map<String, List<Ring>> regions, double tolerance) {
    Simplification simplification = new Simplification(tolerance, regions.values());
    Map<String, List<Ring>> simple = new LinkedHashMap<>();
    regions.forEach(
        (name, rings) -> simple.put(name, rings.stream().map(simplification::simplified).toList()));
    return simple;
  }

  private static Map<String, List<Ring>> overseas(Path file) throws Exception {
    Map<String, List<Ring>> regions = new LinkedHashMap<>();
    OverseasTopology.read(file)
        .forEach(
            (name, rings) ->
                regions.put(
                    name,
                    boxed(rings).stream()
                        .filter(ring -> ring.area() > LEAST_OVERSEAS_ISLAND)
                        .toList()));
    return simplified(regions, OVERSEAS_TOLERANCE);
  }

  /** Stretches shapes to a square of a size, keeping their proportions. */
  private static List<Ring> boxed(List<Ring> rings) {
    List<Vertex> all = rings.stream().flatMap(ring -> ring.points().stream()).toList();
    double left = all.stream().mapToDouble(Vertex::x).min().orElseThrow();
    double top = all.stream().mapToDouble(Vertex::y).min().orElseThrow();
    double width = all.stream().mapToDouble(Vertex::x).max().orElseThrow() - left;
    double height = all.stream().mapToDouble(Vertex::y).max().orElseThrow() - top;
    double scale = BOX / Math.max(width, height);
    return rings.stream()
        .map(
            ring ->
                new Ring(
                    ring.points().stream()
                        .map(p -> new Vertex((p.x() - left) * scale, (p.y() - top) * scale))
                        .toList()))
        .toList();
  }

  /** A line a region: where it is, its name, where its value goes; then a line a ring. */
  private static void write(StringBuilder out, String where, String name, List<Ring> rings) {
    List<Ring> largestFirst =
        rings.stream().sorted(Comparator.comparingDouble(ring -> -ring.area())).toList();
    out.append(where).append('|').append(name).append('|');
    out.append(text(LabelPoint.of(largestFirst.get(0)))).append('\n');
    for (Ring ring : largestFirst) {
      out.append(String.join(" ", ring.points().stream().map(RegionsGenerator::text).toList()));
      out.append('\n');
    }
  }

  private static String text(Vertex point) {
    return String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y());
  }
}
