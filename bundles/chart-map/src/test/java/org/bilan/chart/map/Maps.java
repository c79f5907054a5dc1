package org.bilan.chart.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartSpec;
import org.bilan.typefaces.NotoTypefaces;

/** Maps of a real bilan's kind. */
final class Maps {

  static final List<String> NAMES =
      List.of(
          "Île-de-France",
          "Champagne-Ardenne",
          "Picardie",
          "Haute-Normandie",
          "Centre",
          "Basse-Normandie",
          "Bourgogne",
          "Nord-Pas-de-Calais",
          "Lorraine",
          "Alsace",
          "Franche-Comté",
          "Pays de la Loire",
          "Bretagne",
          "Poitou-Charentes",
          "Aquitaine",
          "Midi-Pyrénées",
          "Limousin",
          "Rhône-Alpes",
          "Auvergne",
          "Languedoc-Roussillon",
          "Provence-Alpes-Côte d’Azur",
          "Corse",
          "Guadeloupe",
          "Martinique",
          "Guyane",
          "La Réunion");

  private static final int[] EVENTS = {
    212, 23, 31, 28, 96, 41, 54, 102, 88, 37, 29, 131, 164, 77, 119, 84, 12, 186, 44, 91, 143, 5, 8,
    3, 0, 21
  };

  private Maps() {}

  static RegionMapRenderer renderer() {
    return new RegionMapRenderer(new NotoTypefaces());
  }

  static ChartSpec.Point point(String number) {
    return new ChartSpec.Point(Optional.of(new BigDecimal(number)), number);
  }

  static ChartSpec map(List<String> names, List<ChartSpec.Point> points, Set<String> accent) {
    return sized("map", names, points, accent, 470, 300);
  }

  private static ChartSpec sized(
      String name,
      List<String> names,
      List<ChartSpec.Point> points,
      Set<String> accent,
      double width,
      double height) {
    List<ChartSpec.Series> series = List.of(new ChartSpec.Series("", points));
    return new ChartSpec(name, ChartForm.MAP, "Carte", names, series, "", 0, accent, width, height);
  }

  private static ChartSpec discs(ChartSpec map, String name) {
    return new ChartSpec(
        name,
        ChartForm.CIRCLES,
        map.title(),
        map.categories(),
        map.series(),
        map.unit(),
        map.decimals(),
        map.accent(),
        map.width(),
        map.height());
  }

  private static List<ChartSpec.Point> events() {
    List<ChartSpec.Point> points = new ArrayList<>();
    for (int value : EVENTS) {
      points.add(point(String.valueOf(value)));
    }
    return points;
  }

  /** Wide, narrow, with gaps, with a category that is no region, and with few regions. */
  static Map<String, ChartSpec> gallery() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    all.put("map-wide", sized("map-wide", NAMES, events(), Set.of("Bretagne"), 470, 300));
    all.put("map-narrow", sized("map-narrow", NAMES, events(), Set.of(), 225, 250));
    List<ChartSpec.Point> gaps = events();
    for (int missing : new int[] {3, 9, 21, 24}) {
      gaps.set(missing, new ChartSpec.Point(Optional.empty(), "n. c."));
    }
    gaps.add(point("17"));
    List<String> more = new ArrayList<>(NAMES);
    more.add("Manifestations nationales");
    all.put("map-gaps", sized("map-gaps", more, gaps, Set.of("Corse", "La Réunion"), 470, 280));
    all.put(
        "map-few",
        sized("map-few", NAMES.subList(11, 14), events().subList(11, 14), Set.of(), 300, 200));
    List<ChartSpec.Point> growth = new ArrayList<>();
    for (int value : EVENTS) {
      growth.add(
          new ChartSpec.Point(
              Optional.of(new BigDecimal(value - 60)),
              (value < 60 ? "−" : "+") + Math.abs(value - 60) + " %"));
    }
    all.put("discs-wide", discs(all.get("map-wide"), "discs-wide"));
    all.put("discs-narrow", discs(all.get("map-narrow"), "discs-narrow"));
    all.put("discs-gaps", discs(all.get("map-gaps"), "discs-gaps"));
    all.put("map-growth", sized("map-growth", NAMES, growth, Set.of(), 400, 320));
    return all;
  }
}
