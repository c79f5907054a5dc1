package org.bilan.indicators.growth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;

/** The editions of a series, by their year: the only four digits of each category. */
final class Editions {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");

  private final Result.Breakdown series;
  private final TreeMap<Integer, Result.Cell> byYear = new TreeMap<>();

  private Editions(Result.Breakdown series) {
    this.series = series;
  }

  /**
   * The editions of a breakdown.
   *
   * @throws DiagnosticException where a category is no year, or a year is there twice
   */
  static Editions of(Result.Breakdown series) {
    Editions editions = new Editions(series);
    for (Result.Cell cell : series.cells()) {
      cell.category().ifPresent(category -> editions.add(category, cell));
    }
    return editions;
  }

  private void add(String category, Result.Cell cell) {
    int year =
        year(category).orElseThrow(() -> refused("growth.no-year", Suggestion.NONE, category));
    if (cell.series().isPresent()) {
      throw refused("growth.two-columns", Suggestion.NONE);
    }
    if (byYear.putIfAbsent(year, cell) != null) {
      throw refused("growth.year-twice", Suggestion.NONE, String.valueOf(year));
    }
  }

  private static Optional<Integer> year(String category) {
    Matcher matcher = YEAR.matcher(category);
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  static DiagnosticException refused(String code, Suggestion suggestion, Object... arguments) {
    return new DiagnosticException(
        Diagnostic.error(code, Place.file(""), arguments).suggesting(suggestion));
  }

  String unit() {
    return series.unit();
  }

  /** The categories in the order of the breakdown, and their years. */
  Map<Integer, Result.Cell> byYear() {
    return byYear;
  }

  boolean isEmpty() {
    return byYear.isEmpty();
  }

  int first() {
    return byYear.firstKey();
  }

  int last() {
    return byYear.lastKey();
  }

  /**
   * The edition of a year that a script names.
   *
   * @throws DiagnosticException where there is none
   */
  Result.Cell at(int year) {
    Result.Cell cell = byYear.get(year);
    if (cell == null) {
      List<String> years = byYear.keySet().stream().map(String::valueOf).toList();
      String written = String.valueOf(year);
      throw refused("growth.no-edition", Suggestion.among(written, years), written);
    }
    return cell;
  }

  Optional<BigDecimal> number(int year) {
    return Optional.ofNullable(byYear.get(year)).flatMap(cell -> cell.value().number());
  }

  /** The last break that stands between two years, if one does: values before it differ. */
  Optional<Integer> breakBetween(int one, int other) {
    int from = Math.min(one, other);
    int to = Math.max(one, other);
    return byYear.subMap(from, false, to, true).descendingMap().entrySet().stream()
        .filter(entry -> entry.getValue().flags().contains(Flag.BREAK))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The years between the first and the last that no edition has. */
  List<Integer> gaps() {
    List<Integer> gaps = new ArrayList<>();
    for (int year = isEmpty() ? 0 : first(); !isEmpty() && year < last(); year++) {
      if (!byYear.containsKey(year)) {
        gaps.add(year);
      }
    }
    return gaps;
  }

  boolean isEstimate(int year) {
    return Optional.ofNullable(byYear.get(year))
        .filter(cell -> cell.flags().contains(Flag.ESTIMATE))
        .isPresent();
  }

  /** The editions in the order of the breakdown. */
  List<Result.Cell> cells() {
    return series.cells().stream().filter(cell -> cell.category().isPresent()).toList();
  }

  /** The year of one of {@link #cells}. */
  int yearOf(Result.Cell cell) {
    return year(cell.category().orElseThrow()).orElseThrow();
  }
}
