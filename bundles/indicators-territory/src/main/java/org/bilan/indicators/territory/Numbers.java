package org.bilan.indicators.territory;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.data.NormalForm;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.indicator.Result;

/** The numbers of a breakdown by category; rows without category are in none. */
final class Numbers {

  private final Map<String, BigDecimal> byForm = new LinkedHashMap<>();
  private final boolean complete;

  private Numbers(Result.Breakdown breakdown) {
    boolean known = true;
    oneColumn(breakdown);
    for (Result.Cell cell : breakdown.cells()) {
      if (cell.category().isPresent()) {
        Optional<BigDecimal> number = cell.value().number();
        known &= number.isPresent();
        number.ifPresent(n -> byForm.merge(form(cell.category().get()), n, BigDecimal::add));
      }
    }
    complete = known;
  }

  /**
   * The numbers of a breakdown, none of which is under 0.
   *
   * @throws DiagnosticException where one is, or there are series
   */
  static Numbers of(Result.Breakdown breakdown) {
    Numbers numbers = new Numbers(breakdown);
    if (numbers.byForm.values().stream().anyMatch(number -> number.signum() < 0)) {
      throw refused("territory.negative");
    }
    return numbers;
  }

  /** Refuses a breakdown by two columns. */
  static void oneColumn(Result.Breakdown breakdown) {
    if (breakdown.cells().stream().anyMatch(cell -> cell.series().isPresent())) {
      throw refused("territory.two-columns");
    }
  }

  private static DiagnosticException refused(String code) {
    return new DiagnosticException(Diagnostic.error(code, Place.file("")));
  }

  /** The form by which categories are compared: one region has one, however it is written. */
  static String form(String category) {
    return Regions2011.named(category)
        .map(Regions2011.Region::name)
        .orElseGet(() -> NormalForm.label(category));
  }

  /** Whether no number is missing. */
  boolean isComplete() {
    return complete;
  }

  Map<String, BigDecimal> byForm() {
    return byForm;
  }

  Optional<BigDecimal> of(String category) {
    return Optional.ofNullable(byForm.get(form(category)));
  }

  BigDecimal total() {
    return byForm.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
