package org.bilan.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.live.LivePages;
import org.bilan.api.live.LiveState;
import org.bilan.api.project.Draft;
import org.bilan.api.project.Drafts;
import org.bilan.api.project.Evaluated;
import org.bilan.api.project.PrintedPages;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;

/**
 * One computation of a project, up to its pages.
 *
 * @param drafts the steps
 * @param number the turn
 * @param request what is computed
 * @param unsaved texts in the place of files
 * @param changed what changed since the last turn that was computed
 * @param printed whether its pages are set
 * @param givenUp whether a later turn overtook this one
 */
record Turn(
    Drafts drafts,
    long number,
    ProjectRequest request,
    Map<String, String> unsaved,
    List<String> changed,
    boolean printed,
    BooleanSupplier givenUp) {

  /**
   * How far it got.
   *
   * @param state the state
   * @param draft the draft, if this step made it
   */
  record Reached(LiveState state, Optional<Draft> draft) {}

  /** Computes; tells the states it reaches, until it is given up. */
  void run(LiveState before, Progress progress, Consumer<Reached> told) {
    long start = System.nanoTime();
    try {
      told.accept(new Reached(begun(before), Optional.empty()));
      Draft draft = drafts.draft(request, unsaved, progress, givenUp);
      LiveState evaluated = drafted(before, draft);
      if (draft.hasErrors() || !printed) {
        told.accept(new Reached(ended(evaluated, start), Optional.of(draft)));
        return;
      }
      told.accept(new Reached(evaluated, Optional.of(draft)));
      Optional<PrintedPages> pages = drafts.print(draft, progress, givenUp);
      told.accept(new Reached(ended(printed(evaluated, pages), start), Optional.empty()));
    } catch (RuntimeException | Error e) {
      // Steps run on several threads wrap what ends them: the question tells why they ended.
      if (!givenUp.getAsBoolean()) {
        told.accept(new Reached(ended(failed(before, e), start), Optional.empty()));
      }
    }
  }

  private LiveState begun(LiveState before) {
    return new LiveState(
        number,
        true,
        before.diagnostics(),
        before.evaluated(),
        before.pages(),
        before.stale(),
        Map.of(),
        0,
        changed);
  }

  private LiveState drafted(LiveState before, Draft draft) {
    boolean whole = draft.evaluated().results().isPresent();
    Optional<Evaluated> evaluated =
        whole || before.evaluated().isEmpty() ? Optional.of(draft.evaluated()) : before.evaluated();
    return new LiveState(
        number,
        true,
        draft.diagnostics(),
        evaluated,
        before.pages(),
        before.pages().isPresent() && draft.hasErrors(),
        draft.recomputed(),
        0,
        changed);
  }

  private LiveState printed(LiveState drafted, Optional<PrintedPages> printed) {
    List<Diagnostic> diagnostics = new ArrayList<>(drafted.diagnostics());
    Map<String, Long> recomputed = new TreeMap<>(drafted.recomputed());
    printed.ifPresent(
        p -> {
          p.diagnostics().stream().filter(d -> !diagnostics.contains(d)).forEach(diagnostics::add);
          p.recomputed().forEach((kind, count) -> recomputed.merge(kind, count, Long::sum));
        });
    Optional<LivePages> pages = printed.map(p -> new LivePages(number, p.parts(), p.furniture()));
    return new LiveState(
        number,
        true,
        diagnostics,
        drafted.evaluated(),
        pages.or(drafted::pages),
        pages.isEmpty() && drafted.pages().isPresent(),
        recomputed,
        0,
        changed);
  }

  private LiveState failed(LiveState before, Throwable failure) {
    Diagnostic fault =
        Diagnostic.error("live.failed", Place.file("bilan.groovy"), String.valueOf(failure));
    return new LiveState(
        number,
        true,
        List.of(fault),
        before.evaluated(),
        before.pages(),
        before.pages().isPresent(),
        Map.of(),
        0,
        changed);
  }

  private static LiveState ended(LiveState state, long start) {
    return new LiveState(
        state.turn(),
        false,
        state.diagnostics(),
        state.evaluated(),
        state.pages(),
        state.stale(),
        state.recomputed(),
        Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)),
        state.changed());
  }
}
