package org.bilan.compute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.api.indicator.EvaluationRequest;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Provenance.FileUse;
import org.bilan.api.indicator.Provenance.SourceUse;
import org.bilan.api.indicator.Result;
import org.bilan.compute.rows.Tables;

/** Tells where results come from. */
final class Origins {

  private final EvaluationRequest request;
  private final Tables tables;

  Origins(EvaluationRequest request, Ground ground) {
    this.request = request;
    this.tables = ground.tables();
  }

  /**
   * An indicator with its result and where it comes from.
   *
   * @param known gives the results of the indicators it uses
   */
  IndicatorResult of(
      Indicator indicator,
      boolean nation,
      Outcome outcome,
      Function<String, Optional<IndicatorResult>> known) {
    Formula formula = indicator.formula();
    List<String> uses = FormulaParts.uses(formula);
    List<IndicatorResult> used = uses.stream().flatMap(id -> known.apply(id).stream()).toList();
    Optional<Provenance> only = only(formula, used);
    // How many rows were taken may be the very count that is withheld.
    boolean counted = !isWithheld(outcome.answer().result());
    Provenance provenance =
        new Provenance(
            sources(formula, used),
            only.map(Provenance::filters).orElseGet(() -> filters(formula, nation)),
            uses,
            Sentence.of(formula),
            indicator.place(),
            FormulaParts.statedBy(formula).findFirst(),
            counted ? only.map(Provenance::rowsIn).orElse(outcome.rowsIn()) : 0,
            counted ? only.map(Provenance::rowsOut).orElse(outcome.rowsOut()) : 0);
    return new IndicatorResult(indicator, outcome.answer().result(), provenance);
  }

  static boolean isWithheld(Result result) {
    return result instanceof Result.Figure figure
        ? figure.flags().contains(Flag.WITHHELD)
        : ((Result.Breakdown) result)
            .cells().stream().anyMatch(cell -> cell.flags().contains(Flag.WITHHELD));
  }

  /** What takes something of one other indicator comes from the rows of that one. */
  private static Optional<Provenance> only(Formula formula, List<IndicatorResult> used) {
    boolean one = used.size() == 1 && FormulaParts.aggregates(formula).findAny().isEmpty();
    return one ? Optional.of(used.get(0).provenance()) : Optional.empty();
  }

  /** Its own sources first, then those of the indicators it uses. */
  private List<SourceUse> sources(Formula formula, List<IndicatorResult> used) {
    Map<String, SourceUse> sources = new LinkedHashMap<>();
    FormulaParts.aggregates(formula)
        .flatMap(aggregate -> tables.sources(aggregate).stream())
        .filter(request.sources()::containsKey)
        .forEach(name -> sources.putIfAbsent(name, use(request.sources().get(name))));
    for (IndicatorResult result : used) {
      result.provenance().sources().forEach(use -> sources.putIfAbsent(use.name(), use));
    }
    return List.copyOf(sources.values());
  }

  private static SourceUse use(SourceData source) {
    List<FileUse> files =
        source.files().stream().map(file -> new FileUse(file.name(), file.sha256())).toList();
    return new SourceUse(source.name(), source.label(), source.exported(), files);
  }

  private List<String> filters(Formula formula, boolean nation) {
    List<String> filters = new ArrayList<>();
    FormulaParts.of(formula, nation)
        .filter(part -> part.formula() instanceof Aggregate)
        .forEach(
            part -> {
              Aggregate aggregate = (Aggregate) part.formula();
              List<Condition> scope =
                  part.nation() ? List.of() : request.scope().on(aggregate.source());
              Stream.of(aggregate.where(), aggregate.among(), scope)
                  .flatMap(List::stream)
                  .map(Sentence::of)
                  .filter(filter -> !filters.contains(filter))
                  .forEach(filters::add);
            });
    return filters;
  }
}
