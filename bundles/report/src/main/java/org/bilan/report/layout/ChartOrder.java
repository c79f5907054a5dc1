package org.bilan.report.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartTints;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;
import org.bilan.api.report.LayoutElement;
import org.bilan.report.typography.Typography;

/**
 * Which categories a chart shows, and in which order: lines by year, sorted forms by value, blank
 * categories and the rest last, maps as they are.
 */
final class ChartOrder {

  private final LayoutElement.Chart chart;
  private final String blank;
  private final String others;

  ChartOrder(LayoutElement.Chart chart, String blank, String others) {
    this.chart = chart;
    this.blank = blank;
    this.others = others;
  }

  CategoryTable apply(CategoryTable table) {
    boolean scale = chart.manner().tints() != ChartTints.DISTINCT;
    CategoryTable useful = chart.form() == ChartForm.DONUT && !scale ? withoutZeros(table) : table;
    return firstOnly(useful.with(ordered(useful)));
  }

  /** A part of nothing is not shown; one that is not told is, and so is a step of a scale. */
  private static CategoryTable withoutZeros(CategoryTable table) {
    return table.with(
        table.categories().stream()
            .filter(c -> table.total(c).signum() != 0 || isMissing(table, c))
            .toList());
  }

  private static boolean isMissing(CategoryTable table, String category) {
    return table.series().stream().anyMatch(series -> series.value(category).isEmpty());
  }

  private List<String> ordered(CategoryTable table) {
    List<String> categories = new ArrayList<>(table.categories());
    if (isOverTime() && categories.stream().allMatch(ChartOrder::isNumber)) {
      categories.sort(Comparator.comparing(BigDecimal::new));
    } else if (chart.sorted() && !chart.form().isMap() && chart.form() != ChartForm.LINES) {
      categories.sort(Comparator.comparing(table::total).reversed());
    }
    if (categories.remove(blank)) {
      categories.add(blank);
    }
    return categories;
  }

  private boolean isOverTime() {
    return chart.form() == ChartForm.LINES || chart.form() == ChartForm.TILES;
  }

  private static boolean isNumber(String category) {
    return category.matches("\\d+");
  }

  private CategoryTable firstOnly(CategoryTable table) {
    int first = chart.first();
    if (first <= 0 || table.categories().size() <= first) {
      return table;
    }
    List<String> shown = new ArrayList<>(table.categories().subList(0, first));
    boolean adds = table.series().stream().allMatch(series -> series.style().adds());
    if (!adds) {
      return table.with(shown);
    }
    List<String> rest = table.categories().subList(first, table.categories().size());
    shown.add(others);
    return new CategoryTable(
        shown, table.series().stream().map(series -> withRest(series, rest)).toList());
  }

  /** A rest that holds a withheld value is withheld too. */
  private static boolean hides(CategoryTable.Series series, List<String> rest) {
    return ((Result.Breakdown) series.from().result())
        .cells().stream()
            .filter(cell -> cell.flags().contains(Flag.WITHHELD))
            .anyMatch(
                cell -> cell.category().map(Typography::set).filter(rest::contains).isPresent());
  }

  private CategoryTable.Series withRest(CategoryTable.Series series, List<String> rest) {
    Map<String, BigDecimal> values = new LinkedHashMap<>(series.values());
    List<String> added = hides(series, rest) ? List.of() : rest;
    added.stream()
        .map(series::value)
        .flatMap(java.util.Optional::stream)
        .reduce(BigDecimal::add)
        .ifPresent(sum -> values.merge(others, sum, BigDecimal::add));
    return new CategoryTable.Series(series.name(), series.from(), series.style(), values);
  }
}
