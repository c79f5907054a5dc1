package org.bilan.chart.map;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.chart.ChartTints;

/**
 * The points of a chart by the region they are of. Of several series, the first is shown.
 *
 * @param points points by name of region
 * @param elsewhere points of categories that are no region of the map, by category
 * @param accented names of accented regions
 * @param classes the classes of all values of regions
 */
record MapData(
    Map<String, ChartSpec.Point> points,
    Map<String, ChartSpec.Point> elsewhere,
    Set<String> accented,
    Classes classes) {

  private static final int TOP = 3;

  static MapData of(ChartSpec chart, List<Region> regions) {
    Map<String, ChartSpec.Point> points = new LinkedHashMap<>();
    Map<String, ChartSpec.Point> elsewhere = new LinkedHashMap<>();
    for (int i = 0; i < chart.categories().size(); i++) {
      String category = chart.categories().get(i);
      ChartSpec.Point point = chart.series().get(0).points().get(i);
      Optional<Region> region = regions.stream().filter(r -> r.isNamed(category)).findFirst();
      region.ifPresentOrElse(
          found -> points.put(found.name(), point), () -> elsewhere.put(category, point));
    }
    Set<String> accented =
        regions.stream()
            .filter(region -> chart.accent().stream().anyMatch(region::isNamed))
            .map(Region::name)
            .collect(Collectors.toUnmodifiableSet());
    List<ChartSpec.Point> all = List.copyOf(points.values());
    boolean diverging = chart.manner().tints() == ChartTints.DIVERGING;
    Classes classes = diverging ? Classes.aboutZero(all) : Classes.of(all);
    return new MapData(points, elsewhere, accented, classes);
  }

  Optional<ChartSpec.Point> point(Region region) {
    return Optional.ofNullable(points.get(region.name()));
  }

  /** A point that is missing, by which the legend says what is hatched. */
  Optional<ChartSpec.Point> missing() {
    return points.values().stream().filter(point -> point.value().isEmpty()).findFirst();
  }

  boolean isAccented(Region region) {
    return accented.contains(region.name());
  }

  /** Whether a region's value is said even where it has little room: accented, or of the first. */
  boolean isTold(Region region) {
    return isAccented(region) || top().contains(region.name());
  }

  private Set<String> top() {
    return points.entrySet().stream()
        .filter(entry -> entry.getValue().value().isPresent())
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, ChartSpec.Point> entry) ->
                        entry.getValue().value().orElseThrow())
                .reversed())
        .limit(TOP)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
