package org.bilan.chart.xchart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartManner;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.chart.ChartTints;

/** Charts of several small ones, and lines whose axis begins elsewhere. */
final class SmallCharts {

  static final List<ChartSpec.Series> EDITIONS =
      List.of(
          Charts.series("Manifestations", "952", "1\u202f247", "1\u202f513", "1\u202f732"),
          Charts.series("Organisateurs principaux", "804", "851", "896", "1\u202f125"),
          Charts.series("Retombées média", "451", "n. c.", "1\u202f236", "1\u202f316"));

  static final List<String> MONTHS =
      List.of("août", "septembre", "octobre", "novembre", "décembre", "janvier");

  static final List<ChartSpec.Series> MEDIA =
      List.of(
          Charts.series("Presse écrite", "2", "31", "214", "508", "102", "25"),
          Charts.series("Web", "1", "12", "97", "201", "44", "14"),
          Charts.series("Radio", "0", "1", "12", "31", "8", "1"),
          Charts.series("Télévision", "0", "0", "1", "9", "2", "n. c."));

  private SmallCharts() {}

  static void addTo(Map<String, ChartSpec> all) {
    put(all, chart("tiles", ChartForm.TILES, Charts.YEARS, EDITIONS, Set.of(), 470, 92));
    put(all, chart("tiles-narrow", ChartForm.TILES, Charts.YEARS, EDITIONS, Set.of(), 225, 190));
    put(
        all,
        chart(
            "tiles-one", ChartForm.TILES, Charts.YEARS, EDITIONS.subList(2, 3), Set.of(), 150, 92));
    put(all, chart("multiples", ChartForm.MULTIPLES, Charts.YEARS, EDITIONS, Set.of(), 470, 100));
    put(
        all,
        chart("multiples-months", ChartForm.MULTIPLES, MONTHS, MEDIA, Set.of("Web"), 470, 100));
    put(
        all,
        chart(
            "multiples-growth",
            ChartForm.MULTIPLES,
            Charts.YEARS,
            List.of(
                Charts.series("Culture", "+12,5 %", "−3,2 %", "0,0 %", "−18,6 %"),
                Charts.series("Formation", "−2,0 %", "+3,2 %", "n. c.", "+8,6 %")),
            Set.of("2011"),
            300,
            120));
    put(
        all,
        with(
            chart("lines-from", ChartForm.LINES, Charts.YEARS, EDITIONS, Set.of(), 470, 170),
            new ChartManner(ChartTints.DISTINCT, Optional.of(new BigDecimal("400")), Set.of())));
  }

  static ChartSpec chart(
      String name,
      ChartForm form,
      List<String> categories,
      List<ChartSpec.Series> series,
      Set<String> accent,
      double width,
      double height) {
    return Charts.chart(name, form, categories, series, accent, width, height);
  }

  static void put(Map<String, ChartSpec> all, ChartSpec chart) {
    all.put(chart.name(), chart);
  }

  /** The same chart in another manner. */
  static ChartSpec with(ChartSpec chart, ChartManner manner) {
    return new ChartSpec(
        chart.name(),
        chart.form(),
        chart.title(),
        chart.categories(),
        chart.series(),
        chart.unit(),
        chart.decimals(),
        chart.accent(),
        chart.width(),
        chart.height(),
        manner);
  }
}
