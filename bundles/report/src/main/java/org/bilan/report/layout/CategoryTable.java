package org.bilan.report.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.report.typography.Typography;

/**
 * Breakdowns set side by side: categories down, series across. Rows whose category is blank come
 * last, and only where they have a value.
 *
 * @param categories the categories, as printed
 * @param series the series
 */
record CategoryTable(List<String> categories, List<Series> series) {

  CategoryTable {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  /**
   * A series.
   *
   * @param name as printed; empty where there is only one
   * @param from the indicator it comes from
   * @param style how its values are printed
   * @param values the values by category as printed; missing ones are absent
   */
  record Series(
      String name, IndicatorResult from, ValueStyle style, Map<String, BigDecimal> values) {

    Optional<BigDecimal> value(String category) {
      return Optional.ofNullable(values.get(category));
    }
  }

  /**
   * Sets breakdowns side by side.
   *
   * @param results breakdowns; several must have no series of their own
   */
  static CategoryTable of(
      List<IndicatorResult> results, Function<IndicatorResult, String> label, String blank) {
    Set<Optional<String>> found = new LinkedHashSet<>();
    results.forEach(result -> cells(result).forEach(cell -> found.add(cell.category())));
    List<Series> series = new ArrayList<>();
    for (IndicatorResult result : results) {
      series.addAll(series(result, results.size() > 1 ? label.apply(result) : "", blank));
    }
    List<String> categories = new ArrayList<>();
    found.stream().flatMap(Optional::stream).map(Typography::set).forEach(categories::add);
    if (found.contains(Optional.<String>empty()) && hasValue(series, blank)) {
      categories.add(blank);
    }
    return new CategoryTable(categories.stream().distinct().toList(), series);
  }

  private static boolean hasValue(List<Series> series, String category) {
    return series.stream()
        .map(one -> one.value(category))
        .flatMap(Optional::stream)
        .anyMatch(value -> value.signum() != 0);
  }

  private static List<Result.Cell> cells(IndicatorResult result) {
    return ((Result.Breakdown) result.result()).cells();
  }

  private static List<Series> series(IndicatorResult result, String name, String blank) {
    Map<String, Map<String, BigDecimal>> byName = new LinkedHashMap<>();
    for (Result.Cell cell : cells(result)) {
      String series = cell.series().map(s -> s.isEmpty() ? blank : Typography.set(s)).orElse(name);
      Map<String, BigDecimal> values = byName.computeIfAbsent(series, s -> new LinkedHashMap<>());
      String category = cell.category().map(Typography::set).orElse(blank);
      cell.value().number().ifPresent(number -> values.put(category, number));
    }
    ValueStyle style = ValueStyle.of(result);
    return byName.entrySet().stream()
        .map(entry -> new Series(entry.getKey(), result, style, entry.getValue()))
        .filter(s -> !s.name().equals(blank) || isUseful(s.values().values()))
        .toList();
  }

  private static boolean isUseful(Collection<BigDecimal> values) {
    return values.stream().anyMatch(value -> value.signum() != 0);
  }

  /** Whether no cell has a value that is not zero. */
  boolean isEmpty() {
    return series.stream().noneMatch(one -> isUseful(one.values().values()));
  }

  /** The same with other categories. */
  CategoryTable with(List<String> chosen) {
    return new CategoryTable(chosen, series);
  }

  /** Series down and categories across: what was a series is a row, what was a row a series. */
  CategoryTable swapped() {
    List<String> rows = series.stream().map(Series::name).toList();
    List<Series> across = categories.stream().map(this::across).toList();
    return new CategoryTable(rows, across);
  }

  private Series across(String category) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    for (Series one : series) {
      one.value(category).ifPresent(value -> values.put(one.name(), value));
    }
    Series first = series.get(0);
    return new Series(category, first.from(), first.style(), values);
  }

  /** The sum of a category over its series; missing values count for nothing. */
  BigDecimal total(String category) {
    return series.stream()
        .map(one -> one.value(category))
        .flatMap(Optional::stream)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
