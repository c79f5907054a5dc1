package org.bilan.chart.xchart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartManner;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.chart.ChartTints;

/** Charts whose categories are in an order, or for and against. */
final class TintedCharts {

  static final List<String> SCALE =
      List.of("Tout à fait", "Plutôt", "Plutôt pas", "Pas du tout", "Non renseigné");

  private TintedCharts() {}

  static void addTo(Map<String, ChartSpec> all) {
    add(all, "donut-ordered", ChartForm.DONUT, scale(), ChartTints.ORDERED);
    add(all, "donut-diverging", ChartForm.DONUT, scale(), ChartTints.DIVERGING);
    add(all, "columns-ordered", ChartForm.COLUMNS, scale(), ChartTints.ORDERED);
    put(all, "shares-ordered", ChartForm.SHARES, Charts.answers(), ChartTints.ORDERED);
    put(all, "shares-diverging", ChartForm.SHARES, Charts.answers(), ChartTints.DIVERGING);
    SmallCharts.put(
        all,
        SmallCharts.with(
            SmallCharts.chart(
                "bars-diverging",
                ChartForm.BARS,
                Charts.YEARS,
                List.of(Charts.series("", "+12,5 %", "−3,2 %", "0,0 %", "−18,6 %")),
                Set.of(),
                300,
                90),
            manner(ChartTints.DIVERGING)));
  }

  static List<ChartSpec.Series> scale() {
    return List.of(Charts.series("", "84", "204", "77", "10", "19"));
  }

  static ChartManner manner(ChartTints tints) {
    return new ChartManner(tints, Optional.empty(), Set.of("Non renseigné"));
  }

  private static void add(
      Map<String, ChartSpec> all,
      String name,
      ChartForm form,
      List<ChartSpec.Series> series,
      ChartTints tints) {
    SmallCharts.put(
        all,
        SmallCharts.with(
            SmallCharts.chart(name, form, SCALE, series, Set.of(), 300, 130), manner(tints)));
  }

  private static void put(
      Map<String, ChartSpec> all,
      String name,
      ChartForm form,
      List<ChartSpec.Series> series,
      ChartTints tints) {
    SmallCharts.put(
        all,
        SmallCharts.with(
            SmallCharts.chart(name, form, Charts.SATISFACTION, series, Set.of(), 470, 125),
            manner(tints)));
  }
}
