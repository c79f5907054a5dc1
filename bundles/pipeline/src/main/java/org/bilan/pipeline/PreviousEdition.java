package org.bilan.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.graph.Key;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.store.Snapshot;

/**
 * What a text says of the edition before. Of the nation, it is what was printed; of a region, of
 * which no result is kept, what the rows kept of that edition give.
 *
 * @param editions reads snapshots
 * @param evaluation evaluates the rows of a snapshot
 */
record PreviousEdition(Editions editions, Evaluation evaluation) {

  private static final String INCOMPLETE = "project.former-incomplete";

  /**
   * The results of the edition before in the scope of a stage, where the store has them and a text
   * asks for them; the store is asked once for all turns of a project.
   *
   * @param turn how many snapshots this process kept: with each, earlier editions may differ
   */
  Optional<Results> of(Evaluation.Stage stage, AtomicLong turn, DiagnosticSink problems) {
    if (stage.folder().texts().stream().noneMatch(t -> t.text().contains("@previous"))) {
      return Optional.empty();
    }
    Key key = Key.of("previous", stage.folder().folder(), stage.folder().edition(), turn);
    Optional<Snapshot> snapshot =
        Found.remember(stage.memory(), key, problems, found -> snapshot(stage, found));
    return stage.results().orElseThrow().scope().isNation()
        ? snapshot.map(kept -> printed(kept, stage))
        : snapshot.flatMap(kept -> recomputed(kept, stage, problems));
  }

  private Optional<Snapshot> snapshot(Evaluation.Stage stage, DiagnosticSink problems) {
    ProjectFolder folder = stage.folder();
    return editions.ofEdition(folder.workspace(), folder.edition() - 1, problems);
  }

  private static Results printed(Snapshot kept, Evaluation.Stage stage) {
    Map<String, IndicatorResult> byId = new LinkedHashMap<>();
    Results now = stage.results().orElseThrow();
    for (Indicator indicator : stage.definitions().indicators()) {
      Result result = kept.results().get(indicator.id());
      Optional<IndicatorResult> current = now.find(indicator.id());
      if (result != null && current.isPresent()) {
        byId.put(
            indicator.id(), new IndicatorResult(indicator, result, current.get().provenance()));
      }
    }
    return new Results(now.scope(), byId);
  }

  /**
   * What cannot be computed from those rows, as of a question that was not asked then, is absent
   * like a figure that was not kept, and told once.
   */
  private Optional<Results> recomputed(
      Snapshot kept, Evaluation.Stage stage, DiagnosticSink problems) {
    Findings findings = new Findings();
    Optional<Results> results =
        evaluation.ofKept(kept, stage, findings).map(found -> StatedFacts.asKept(found, kept));
    findings.sorted().stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .map(why -> Diagnostic.warning(INCOMPLETE, why.place(), kept.edition()))
        .ifPresent(problems::report);
    return results;
  }
}
