package org.bilan.workbench.views;

import java.util.LinkedHashSet;
import java.util.Set;
import org.bilan.api.formula.Formula;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Results;

/** The sources whose rows an indicator takes: its own, or those of the indicators it uses. */
final class RowSources {

  private final Results results;
  private final Set<String> seen = new LinkedHashSet<>();
  private final Set<String> sources = new LinkedHashSet<>();

  private RowSources(Results results) {
    this.results = results;
  }

  static Set<String> of(IndicatorResult result, Results results) {
    RowSources found = new RowSources(results);
    found.visit(result);
    return found.sources;
  }

  private void visit(IndicatorResult result) {
    if (seen.add(result.indicator().id())) {
      int before = sources.size();
      collect(result.indicator().formula());
      if (sources.size() == before) {
        result.provenance().uses().stream()
            .flatMap(id -> results.find(id).stream())
            .forEach(this::visit);
      }
    }
  }

  private void collect(Formula formula) {
    if (formula instanceof Formula.Aggregate aggregate) {
      sources.add(aggregate.source());
    } else if (formula instanceof Formula.Arithmetic arithmetic) {
      collect(arithmetic.left());
      collect(arithmetic.right());
    } else if (formula instanceof Formula.Nation nation) {
      collect(nation.of());
    } else if (formula instanceof Formula.Selection selection) {
      collect(selection.of());
    } else if (formula instanceof Formula.Call call) {
      call.inputs().values().forEach(this::collect);
    }
  }
}
