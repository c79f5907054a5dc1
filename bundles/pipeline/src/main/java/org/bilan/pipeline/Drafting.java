package org.bilan.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.bilan.api.document.Block;
import org.bilan.api.graph.Key;
import org.bilan.api.graph.Memory;
import org.bilan.api.output.Look;
import org.bilan.api.output.PartOutput;
import org.bilan.api.output.PartPages;
import org.bilan.api.project.Draft;
import org.bilan.api.project.Evaluated;
import org.bilan.api.project.PrintedPages;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.script.ScriptFile;

/**
 * The steps of a project that is being written, up to its pages.
 *
 * @param evaluation the steps up to results
 * @param composing the step to a document
 * @param makers tells the code that draws
 */
record Drafting(Evaluation evaluation, Composing composing, Makers makers) {

  /** Where work stands that may be given up. */
  private record Watched(Memory[] memory, BooleanSupplier givenUp) {

    Memory watch(Memory project) {
      memory[0] = new Stoppable(project, givenUp);
      return memory[0];
    }

    Map<String, Long> computed() {
      return memory[0] == null ? Map.of() : memory[0].computed();
    }
  }

  Draft draft(
      ProjectRequest request,
      Map<String, String> unsaved,
      Progress progress,
      BooleanSupplier givenUp) {
    Findings findings = new Findings();
    Watched watched = new Watched(new Memory[1], givenUp);
    Progress stopping = stopping(progress, givenUp);
    Optional<Evaluation.Stage> reached =
        evaluation.run(request, unsaved, watched::watch, findings, stopping);
    Optional<Composing.Composed> composed =
        reached
            .filter(stage -> stage.results().isPresent())
            .flatMap(stage -> composing.compose(stage, findings, stopping))
            .filter(c -> !findings.hasErrors());
    Stoppable.stop(givenUp);
    return new Draft(
        request,
        evaluated(reached, findings),
        reached.map(stage -> stage.folder().allFiles()).orElse(List.<ScriptFile>of()),
        composed.map(Composing.Composed::document),
        composed.map(Composing.Composed::look),
        findings.sorted(),
        watched.computed());
  }

  private static Progress stopping(Progress progress, BooleanSupplier givenUp) {
    return (code, arguments) -> {
      Stoppable.stop(givenUp);
      progress.step(code, arguments);
    };
  }

  /** How far a project got, for those outside. */
  static Evaluated evaluated(Optional<Evaluation.Stage> reached, Findings findings) {
    if (reached.isEmpty()) {
      return new Evaluated(
          "",
          0,
          Evaluation.NOTHING,
          List.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          findings.sorted());
    }
    Evaluation.Stage stage = reached.get();
    return new Evaluated(
        stage.folder().name(),
        stage.folder().edition(),
        stage.definitions(),
        stage.folder().texts(),
        stage.sources(),
        stage.results(),
        stage.nation(),
        findings.sorted());
  }

  Optional<PrintedPages> print(
      Draft draft, List<PartOutput> outputs, Progress progress, BooleanSupplier givenUp) {
    if (draft.document().isEmpty() || outputs.isEmpty()) {
      return Optional.empty();
    }
    Memory memory = new Stoppable(evaluation.memories().of(draft.request().folder()), givenUp);
    countDrawings(draft, memory);
    stopping(progress, givenUp).step("progress.paginate", List.of());
    Findings findings = new Findings();
    PartSetting setting =
        new PartSetting(
            draft.document().get(),
            draft.look().orElseThrow(),
            outputs.get(0),
            memory,
            makers.drawing(),
            mark -> Stoppable.stop(givenUp),
            findings);
    List<PartPages> pages = setting.pages();
    byte[] furniture = setting.furniture(pages);
    return Optional.of(new PrintedPages(pages, furniture, findings.sorted(), memory.computed()));
  }

  /** Renderers keep their drawings; which are new is counted here, where it can be asked. */
  private void countDrawings(Draft draft, Memory memory) {
    Look look = draft.look().orElseThrow();
    for (Block.Chart chart : draft.document().orElseThrow().charts()) {
      Key key = Key.of("drawing", makers.drawing(), chart.chart(), look.colours(), look.faces());
      memory.remember(key, chart::chart);
    }
  }
}
