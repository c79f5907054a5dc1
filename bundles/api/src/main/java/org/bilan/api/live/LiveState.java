package org.bilan.api.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.project.Evaluated;

/**
 * What is known of a live project at one moment.
 *
 * @param turn how many changes it takes into account
 * @param working whether a later state is being computed
 * @param diagnostics all that is wrong with the project of this turn
 * @param evaluated the last evaluation, which is of an earlier turn where scripts are wrong
 * @param pages the last pages that could be made
 * @param stale whether the pages are of an earlier turn, because this one has errors
 * @param recomputed how many nodes this turn computed, by kind; what was remembered is not counted
 * @param milliseconds how long this turn took; 0 while it is being computed
 */
public record LiveState(
    long turn,
    boolean working,
    List<Diagnostic> diagnostics,
    Optional<Evaluated> evaluated,
    Optional<LivePages> pages,
    boolean stale,
    Map<String, Long> recomputed,
    long milliseconds) {

  /** Copies the list and the map. */
  public LiveState {
    diagnostics = List.copyOf(diagnostics);
    recomputed = Map.copyOf(recomputed);
  }

  /** Whether anything found is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
