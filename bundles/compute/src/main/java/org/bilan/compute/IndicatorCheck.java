package org.bilan.compute;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Weights;
import org.bilan.api.indicator.Indicator;

/** Finds what is wrong with indicators before any row is read. */
final class IndicatorCheck {

  private final Map<String, Indicator> byId = new LinkedHashMap<>();
  private final Functions functions;
  private final DiagnosticSink problems;

  IndicatorCheck(List<Indicator> indicators, Functions functions, DiagnosticSink problems) {
    indicators.forEach(indicator -> byId.putIfAbsent(indicator.id(), indicator));
    this.functions = functions;
    this.problems = problems;
  }

  void check() {
    byId.values().forEach(this::names);
    circles();
  }

  private void names(Indicator indicator) {
    FormulaParts.uses(indicator.formula()).stream()
        .filter(id -> !byId.containsKey(id))
        .map(
            id ->
                Diagnostic.error("compute.no-indicator", indicator.place(), id)
                    .suggesting(Suggestion.among(id, byId.keySet())))
        .forEach(problems::report);
    FormulaParts.of(indicator.formula(), Call.class)
        .map(Call::function)
        .distinct()
        .filter(name -> functions.find(name).isEmpty())
        .map(name -> Diagnostic.error("compute.no-function", indicator.place(), name))
        .forEach(problems::report);
    FormulaParts.weights(indicator.formula())
        .map(Weights::function)
        .distinct()
        .filter(name -> functions.findWeight(name).isEmpty())
        .map(name -> Diagnostic.error("compute.no-function", indicator.place(), name))
        .forEach(problems::report);
  }

  /** Each circle is told once, at the first of its indicators. */
  private void circles() {
    Set<String> told = new HashSet<>();
    for (Indicator indicator : byId.values()) {
      if (!told.contains(indicator.id())) {
        circle(indicator.id())
            .ifPresent(
                circle -> {
                  told.addAll(circle);
                  problems.report(circle(indicator, circle));
                });
      }
    }
  }

  private static Diagnostic circle(Indicator first, List<String> circle) {
    return switch (circle.size()) {
      case 1 -> Diagnostic.error("compute.circle-of-one", first.place(), circle.get(0));
      case 2 ->
          Diagnostic.error("compute.circle-of-two", first.place(), circle.get(0), circle.get(1));
      default ->
          Diagnostic.error(
              "compute.circle", first.place(), String.join(" → ", circle) + " → " + circle.get(0));
    };
  }

  /** The shortest way from an indicator back to itself, if there is one. */
  private Optional<List<String>> circle(String start) {
    Map<String, String> cameFrom = new LinkedHashMap<>();
    Deque<String> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      String id = next.remove();
      for (String used : uses(id)) {
        if (used.equals(start)) {
          return Optional.of(way(start, id, cameFrom));
        }
        if (cameFrom.putIfAbsent(used, id) == null) {
          next.add(used);
        }
      }
    }
    return Optional.empty();
  }

  private List<String> uses(String id) {
    return byId.containsKey(id) ? FormulaParts.uses(byId.get(id).formula()) : List.of();
  }

  private static List<String> way(String start, String end, Map<String, String> cameFrom) {
    List<String> way = new ArrayList<>();
    for (String id = end; !id.equals(start); id = cameFrom.get(id)) {
      way.add(0, id);
    }
    way.add(0, start);
    return way;
  }
}
