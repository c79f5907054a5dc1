package org.bilan.pipeline;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.cleaning.Cleaner;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.formula.Scope;
import org.bilan.api.graph.Memories;
import org.bilan.api.graph.Memory;
import org.bilan.api.indicator.EvaluationRequest;
import org.bilan.api.indicator.IndicatorEngine;
import org.bilan.api.indicator.Results;
import org.bilan.api.project.Progress;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.report.Composer;
import org.bilan.api.script.ScriptHost;
import org.bilan.api.script.ScriptResult;
import org.bilan.api.store.Snapshot;

/**
 * The first half of the pipeline: from files to results.
 *
 * @param host evaluates scripts
 * @param cleaner reads and cleans sources
 * @param engine evaluates indicators
 * @param composer checks texts
 * @param memories opens the caches
 * @param editions reads snapshots
 */
record Evaluation(
    ScriptHost host,
    Cleaner cleaner,
    IndicatorEngine engine,
    Composer composer,
    Memories memories,
    Editions editions) {

  /**
   * How far a project got.
   *
   * @param folder its files
   * @param definitions what its scripts define
   * @param sources its clean sources
   * @param memory remembers tables and results
   * @param results results of the scope asked for, if all went well so far
   * @param nation results of the nation, likewise
   */
  record Stage(
      ProjectFolder folder,
      ScriptResult definitions,
      Map<String, SourceData> sources,
      Memory memory,
      Optional<Results> results,
      Optional<Results> nation) {

    /** The same project with results of another scope. */
    Stage with(Optional<Results> others) {
      return new Stage(folder, definitions, sources, memory, others, nation);
    }
  }

  /** Evaluates a project; empty where it cannot even be opened. */
  Optional<Stage> run(ProjectRequest request, Findings findings, Progress progress) {
    if (request.fromStore().isEmpty()) {
      return ProjectFolder.open(request, findings)
          .map(folder -> run(folder, request, Optional.empty(), findings, progress));
    }
    String wanted = request.fromStore().get();
    progress.step("progress.restore", List.of(wanted));
    Path workspace = request.folder().toAbsolutePath().normalize().resolve(".bilan");
    return editions
        .snapshot(workspace, wanted, findings)
        .flatMap(
            snapshot ->
                ProjectFolder.open(request.withEdition(snapshot.edition()), findings)
                    .map(f -> run(f, request, Optional.of(snapshot), findings, progress)));
  }

  private Stage run(
      ProjectFolder folder,
      ProjectRequest request,
      Optional<Snapshot> snapshot,
      Findings findings,
      Progress progress) {
    progress.step("progress.scripts", List.of(folder.allFiles().size()));
    ScriptResult definitions = host.evaluate(folder.scripts(), findings);
    engine.check(definitions.indicators(), found -> reportNew(found, findings));
    composer.check(definitions, folder.texts(), folder.edition(), findings);

    Memory memory = memory(folder, request);
    Map<String, SourceData> sources =
        snapshot
            .map(Snapshot::sources)
            .orElseGet(() -> clean(folder, definitions.sources(), memory, findings, progress));
    if (findings.hasErrors()) {
      return new Stage(folder, definitions, sources, memory, Optional.empty(), Optional.empty());
    }
    progress.step("progress.compute", List.of(definitions.indicators().size()));
    EvaluationRequest national = request(definitions, sources, Scope.NATION);
    Results nation = engine.evaluate(national, memory, findings);
    Stage whole =
        new Stage(folder, definitions, sources, memory, Optional.of(nation), Optional.of(nation));
    return restricted(whole, request.parameters(), findings);
  }

  /** A project restricted by parameters, once its nation is evaluated. */
  Stage restricted(Stage whole, Map<String, String> parameters, Findings findings) {
    return Scopes.of(parameters, whole.definitions().report(), whole.sources(), findings)
        .map(scope -> restricted(whole, scope, findings))
        .orElseGet(() -> whole.with(Optional.empty()));
  }

  private Stage restricted(Stage whole, Scope scope, Findings findings) {
    EvaluationRequest request = request(whole.definitions(), whole.sources(), scope);
    Results results =
        scope.isNation()
            ? whole.nation().orElseThrow()
            : engine.evaluate(request, whole.memory(), findings);
    engine.verify(whole.definitions().identities(), request, results, whole.memory(), findings);
    return whole.with(Optional.of(results));
  }

  /** An unknown id was already told by the script host, at the very name. */
  private static void reportNew(Diagnostic found, Findings findings) {
    if (!found.code().equals("compute.no-indicator")) {
      findings.report(found);
    }
  }

  private Memory memory(ProjectFolder folder, ProjectRequest request) {
    boolean remembers =
        request.useCaches() && request.data().isEmpty() && request.fromStore().isEmpty();
    return remembers
        ? memories.inFolder(folder.workspace().resolve("cache"))
        : memories.transientMemory();
  }

  private Map<String, SourceData> clean(
      ProjectFolder folder,
      List<SourceDefinition> definitions,
      Memory memory,
      Findings findings,
      Progress progress) {
    int files = definitions.stream().mapToInt(d -> d.files().size()).sum();
    progress.step("progress.read", List.of(files));
    return cleaner.clean(definitions, folder.data(), memory, findings);
  }

  private static EvaluationRequest request(
      ScriptResult definitions, Map<String, SourceData> sources, Scope scope) {
    return new EvaluationRequest(
        definitions.indicators(),
        new LinkedHashMap<>(sources),
        scope,
        definitions.report().map(r -> r.withholdUnder()).orElse(0),
        definitions.report().map(r -> Set.copyOf(r.withholding())).orElse(Set.of()),
        Set.of(),
        definitions.report().map(r -> r.smallUnder()).orElse(0),
        definitions.report().stream()
            .flatMap(r -> r.parameters().stream())
            .flatMap(parameter -> parameter.restricts().stream())
            .toList());
  }

  /** Where the distribution's looks are, given its home. */
  static Optional<Path> templates(String home) {
    return Optional.ofNullable(home).map(h -> Path.of(h, "report-templates"));
  }
}
