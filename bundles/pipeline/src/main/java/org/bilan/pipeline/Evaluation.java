package org.bilan.pipeline;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.bilan.api.cleaning.Cleaner;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.formula.Scope;
import org.bilan.api.graph.Key;
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
 * @param makers tells the code that reads scripts
 */
record Evaluation(
    ScriptHost host,
    Cleaner cleaner,
    IndicatorEngine engine,
    Composer composer,
    ProjectMemories memories,
    Editions editions,
    Makers makers) {

  /** What the scripts of a project say that cannot be read. */
  static final ScriptResult NOTHING =
      new ScriptResult(List.of(), List.of(), List.of(), Optional.empty());

  /**
   * How far a project got.
   *
   * @param folder its files
   * @param texts what its scripts and texts say
   * @param definitions what its scripts define
   * @param sources its clean sources
   * @param memory remembers tables and results
   * @param results results of the scope asked for, if all went well so far
   * @param nation results of the nation, likewise
   */
  record Stage(
      ProjectFolder folder,
      Key texts,
      ScriptResult definitions,
      Map<String, SourceData> sources,
      Memory memory,
      Optional<Results> results,
      Optional<Results> nation) {

    /**
     * A project of which some scripts or texts could not be read: what the others say would only
     * give errors that follow from their absence.
     */
    static Stage unread(ProjectFolder folder, Memory memory) {
      Optional<Results> none = Optional.empty();
      return new Stage(folder, Key.of("unread"), NOTHING, Map.of(), memory, none, none);
    }

    /** The key of a step over what is written, the sources and a scope. */
    Key key(String kind, Key written, Scope scope) {
      List<Key> tables = sources.values().stream().map(SourceData::key).toList();
      return Key.of(kind, written, tables, new TreeMap<>(scope.parameters()));
    }

    /** The same project with results of another scope. */
    Stage with(Optional<Results> others) {
      return new Stage(folder, texts, definitions, sources, memory, others, nation);
    }
  }

  /** Evaluates a project; empty where it cannot even be opened. */
  Optional<Stage> run(ProjectRequest request, Findings findings, Progress progress) {
    if (request.fromStore().isEmpty()) {
      return ProjectFolder.open(request, findings)
          .map(f -> run(f, request, memory(f, request), Optional.empty(), findings, progress));
    }
    return restored(request, findings, progress);
  }

  /** Evaluates a project that is being written, with its memory as it is watched. */
  Optional<Stage> run(
      ProjectRequest request,
      Map<String, String> unsaved,
      UnaryOperator<Memory> watched,
      Findings findings,
      Progress progress) {
    return ProjectFolder.open(request, unsaved, findings)
        .map(
            f ->
                run(
                    f,
                    request,
                    watched.apply(memory(f, request)),
                    Optional.empty(),
                    findings,
                    progress));
  }

  private Optional<Stage> restored(ProjectRequest request, Findings findings, Progress progress) {
    String wanted = request.fromStore().get();
    progress.step("progress.restore", List.of(wanted));
    Path workspace = request.folder().toAbsolutePath().normalize().resolve(".bilan");
    return editions
        .snapshot(workspace, wanted, findings)
        .flatMap(
            snapshot ->
                ProjectFolder.open(request.withEdition(snapshot.edition()), findings)
                    .map(
                        f ->
                            run(
                                f,
                                request,
                                memory(f, request),
                                Optional.of(snapshot),
                                findings,
                                progress)));
  }

  /**
   * What the rows kept of an earlier edition give by the scripts of now, in the scope of a project
   * that is evaluated. Its texts, which speak of now, are not checked, nor its identities.
   */
  Optional<Results> ofKept(Snapshot kept, Stage now, Findings findings) {
    ProjectFolder folder = now.folder();
    ProjectRequest request =
        ProjectRequest.of(folder.folder())
            .withEdition(kept.edition())
            .fromStore(String.valueOf(kept.edition()));
    return ProjectFolder.open(request, folder.unsaved(), findings)
        .flatMap(then -> ofKept(kept, then, now, findings));
  }

  private Optional<Results> ofKept(
      Snapshot kept, ProjectFolder then, Stage now, Findings findings) {
    ScriptResult definitions = definitions(then, scripts(then), now.memory(), findings);
    if (findings.hasErrors()) {
      return Optional.empty();
    }
    Map<String, String> parameters = now.results().orElseThrow().scope().parameters();
    return Scopes.of(parameters, definitions.report(), kept.sources(), findings)
        .map(scope -> request(definitions, kept.sources(), scope))
        .map(request -> engine.evaluate(request, now.memory(), findings));
  }

  private Stage run(
      ProjectFolder folder,
      ProjectRequest request,
      Memory memory,
      Optional<Snapshot> snapshot,
      Findings findings,
      Progress progress) {
    progress.step("progress.scripts", List.of(folder.allFiles().size()));
    if (findings.hasErrors()) {
      return Stage.unread(folder, memory);
    }
    Key scripts = scripts(folder);
    ScriptResult definitions = definitions(folder, scripts, memory, findings);
    Key texts = Key.of("texts", scripts, folder.texts());
    Found.remember(memory, texts, findings, found -> check(definitions, folder, found));
    Map<String, SourceData> sources =
        snapshot
            .map(Snapshot::sources)
            .orElseGet(() -> clean(folder, definitions.sources(), memory, findings, progress));
    Stage known =
        new Stage(folder, texts, definitions, sources, memory, Optional.empty(), Optional.empty());
    if (findings.hasErrors()) {
      return known;
    }
    progress.step("progress.compute", List.of(definitions.indicators().size()));
    Optional<Results> nation = Optional.of(results(known, scripts, Scope.NATION, findings));
    Stage whole = new Stage(folder, texts, definitions, sources, memory, nation, nation);
    return restricted(whole, request.parameters(), findings);
  }

  /** Checks texts; only what is found matters. */
  private boolean check(ScriptResult definitions, ProjectFolder folder, DiagnosticSink findings) {
    composer.check(definitions, folder.texts(), folder.edition(), findings);
    return true;
  }

  private Key scripts(ProjectFolder folder) {
    return Key.of("scripts", makers.house(), folder.edition(), folder.scripts());
  }

  private ScriptResult definitions(
      ProjectFolder folder, Key scripts, Memory memory, DiagnosticSink findings) {
    return Found.remember(memory, scripts, findings, found -> definitions(folder, found));
  }

  private ScriptResult definitions(ProjectFolder folder, DiagnosticSink findings) {
    ScriptResult definitions = host.evaluate(folder.scripts(), findings);
    engine.check(definitions.indicators(), found -> reportNew(found, findings));
    return definitions;
  }

  /** All results of a scope; an edit that reaches none of them costs nothing. */
  private Results results(Stage stage, Key scripts, Scope scope, Findings findings) {
    return Found.remember(
        stage.memory(),
        stage.key("results", scripts, scope),
        findings,
        found ->
            engine.evaluate(
                request(stage.definitions(), stage.sources(), scope), stage.memory(), found));
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
  private static void reportNew(Diagnostic found, DiagnosticSink findings) {
    if (!found.code().equals("compute.no-indicator")) {
      findings.report(found);
    }
  }

  private Memory memory(ProjectFolder folder, ProjectRequest request) {
    boolean remembers =
        request.useCaches() && request.data().isEmpty() && request.fromStore().isEmpty();
    return remembers ? memories.of(folder) : memories.passing();
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

  static EvaluationRequest request(
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
