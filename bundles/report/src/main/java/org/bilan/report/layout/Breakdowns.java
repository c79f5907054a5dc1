package org.bilan.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.report.formats.Subject;

/** Finds the breakdowns that a chart or a table shows together. */
final class Breakdowns {

  private Breakdowns() {}

  /** The results; empty where one cannot be shown, or cannot be shown with the others. */
  static Optional<List<IndicatorResult>> find(
      List<String> ids, Place place, String notBreakdown, Bilan bilan) {
    List<IndicatorResult> results = new ArrayList<>();
    for (String id : ids) {
      Optional<IndicatorResult> result = bilan.result(id, place);
      if (result.isEmpty()) {
        continue;
      }
      if (!(result.get().result() instanceof Result.Breakdown)) {
        bilan.report(Diagnostic.error(notBreakdown, place, id));
        return Optional.empty();
      }
      results.add(result.get());
    }
    return results.isEmpty() || !fit(results, place, bilan)
        ? Optional.empty()
        : Optional.of(results);
  }

  private static boolean fit(List<IndicatorResult> results, Place place, Bilan bilan) {
    if (results.size() < 2) {
      return true;
    }
    for (IndicatorResult result : results) {
      Result.Breakdown breakdown = (Result.Breakdown) result.result();
      if (breakdown.cells().stream().anyMatch(cell -> cell.series().isPresent())) {
        bilan.report(
            Diagnostic.error("report.series-among-several", place, result.indicator().id()));
        return false;
      }
    }
    return true;
  }

  /** Whether all are in one unit; reported where they are not. */
  static boolean sameUnit(List<IndicatorResult> results, Place place, Bilan bilan) {
    String first = results.get(0).result().unit();
    for (IndicatorResult result : results) {
      if (!scale(result.result().unit()).equals(scale(first))) {
        bilan.report(
            Diagnostic.error(
                "report.units-differ",
                place,
                results.get(0).indicator().id(),
                shown(first),
                result.indicator().id(),
                shown(result.result().unit())));
        return false;
      }
    }
    return true;
  }

  private static String shown(String unit) {
    return unit.isEmpty() ? "–" : unit;
  }

  /** Things counted share a scale, whatever they are. */
  private static String scale(String unit) {
    return Subject.isSymbol(unit) ? unit : "";
  }
}
