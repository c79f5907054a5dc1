package org.bilan.workbench.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.indicator.ValueText;
import org.bilan.api.live.LiveState;
import org.bilan.api.project.Evaluated;
import org.bilan.api.project.FormerEdition;

/** What is known of all indicators of a state. */
final class IndicatorRows {

  private IndicatorRows() {}

  static List<IndicatorRow> of(LiveState state, List<FormerEdition> former, ValueText numbers) {
    if (state.evaluated().isEmpty() || state.evaluated().get().results().isEmpty()) {
      return List.of();
    }
    Evaluated evaluated = state.evaluated().get();
    Map<String, String> sections = Sections.of(evaluated);
    Set<Place> wrong =
        state.diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(Diagnostic::place)
            .map(IndicatorRows::line)
            .collect(Collectors.toSet());
    // Where scripts are wrong, what is evaluated is of an earlier turn.
    boolean stale = state.hasErrors() && !evaluated.hasErrors();
    List<IndicatorRow> rows = new ArrayList<>();
    for (IndicatorResult result : evaluated.results().map(Results::all).orElseThrow()) {
      String id = result.indicator().id();
      Result now = result.result();
      boolean isWrong = wrong.contains(line(result.indicator().place()));
      rows.add(
          new IndicatorRow(
              result,
              IndicatorState.of(result, isWrong, stale),
              sections.getOrDefault(id, ""),
              Series.of(id, now, evaluated.edition(), former, numbers)));
    }
    return rows;
  }

  private static Place line(Place place) {
    return Place.line(place.file(), place.line());
  }
}
