package org.bilan.api.live;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * @param changed what changed since the last turn that was computed to its end: files, relative to
 *     the project, or to nothing where they are elsewhere
 */
public record LiveState(
    long turn,
    boolean working,
    List<Diagnostic> diagnostics,
    Optional<Evaluated> evaluated,
    Optional<LivePages> pages,
    boolean stale,
    Map<String, Long> recomputed,
    long milliseconds,
    List<String> changed) {

  /** Copies the lists and the map, in the order of its kinds. */
  public LiveState {
    diagnostics = List.copyOf(diagnostics);
    recomputed = Collections.unmodifiableMap(new TreeMap<>(recomputed));
    changed = List.copyOf(changed);
  }

  /** Nothing is known yet. */
  public static LiveState beginning() {
    return new LiveState(
        0, true, List.of(), Optional.empty(), Optional.empty(), false, Map.of(), 0, List.of());
  }

  /** Whether anything found is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
