package org.bilan.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.formula.Formula;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.store.Snapshot;

/**
 * Facts that scripts state, and that no row holds: the scripts of now state those of now. Of an
 * earlier edition they are those that were kept, and what is made of them cannot be told again.
 *
 * @param computed results computed from the rows of a snapshot
 * @param kept the snapshot
 */
record StatedFacts(Results computed, Snapshot kept) {

  /** Results computed from the rows of a snapshot, with the facts that it kept. */
  static Results asKept(Results computed, Snapshot kept) {
    return new StatedFacts(computed, kept).corrected();
  }

  private Results corrected() {
    Map<String, IndicatorResult> byId = new LinkedHashMap<>();
    computed.byId().forEach((id, found) -> corrected(found).ifPresent(r -> byId.put(id, r)));
    return new Results(computed.scope(), byId);
  }

  private Optional<IndicatorResult> corrected(IndicatorResult found) {
    if (!isOfNow(found.indicator().id())) {
      return Optional.of(found);
    }
    Optional<Result> then = Optional.ofNullable(kept.results().get(found.indicator().id()));
    return then.filter(fact -> found.indicator().formula() instanceof Formula.Stated)
        .map(fact -> new IndicatorResult(found.indicator(), fact, found.provenance()));
  }

  /** Whether a result rests on a fact that is stated now. */
  private boolean isOfNow(String id) {
    Optional<Provenance> from = computed.find(id).map(IndicatorResult::provenance);
    return from.isPresent()
        && (from.get().statedBy().isPresent()
            || from.get().uses().stream().anyMatch(this::isOfNow));
  }
}
