package org.bilan.report.formats;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bilan.api.diagnostic.Severity;

/** Formats of regions: {@code en Bretagne}, {@code de Bretagne}. */
final class RegionFormats {

  private RegionFormats() {}

  static List<Format> all(Regions regions) {
    return List.of(format("in", regions::in, "en "), format("of", regions::of, "de "));
  }

  private static Format format(
      String name, Function<String, Optional<String>> table, String byDefault) {
    return new Format(
        name,
        name,
        Shape::none,
        s -> s.may(Subject.Kind.TEXT) || s.may(Subject.Kind.LABELS),
        (operand, arguments) -> print(PlainFormat.print(operand), table, byDefault));
  }

  private static Printed print(
      String label, Function<String, Optional<String>> table, String byDefault) {
    return table
        .apply(label)
        .map(Printed::of)
        .orElseGet(
            () ->
                Printed.with(byDefault + label, Severity.WARNING, "report.no-preposition", label));
  }
}
