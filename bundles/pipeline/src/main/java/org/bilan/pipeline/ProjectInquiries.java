package org.bilan.pipeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.graph.Memories;
import org.bilan.api.indicator.EvaluationRequest;
import org.bilan.api.indicator.IndicatorEngine;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Evaluated;
import org.bilan.api.project.FormerEdition;
import org.bilan.api.project.Inquiries;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.project.Question;
import org.bilan.api.script.ProjectScripts;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptHost;
import org.bilan.api.script.ScriptResult;
import org.bilan.api.store.EditionStores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers what is asked of a project, with the steps that make its bilan. */
@Component
public final class ProjectInquiries implements Inquiries {

  private final ScriptHost host;
  private final IndicatorEngine engine;
  private final Memories memories;
  private final FormerEditions former;

  /** Takes the services of the steps. */
  @Activate
  public ProjectInquiries(
      @Reference ScriptHost host,
      @Reference IndicatorEngine engine,
      @Reference Memories memories,
      @Reference EditionStores stores,
      @Reference BilanService bilan) {
    this.host = host;
    this.engine = engine;
    this.memories = memories;
    this.former = new FormerEditions(new Editions(stores), bilan);
  }

  @Override
  public Answer ask(ProjectRequest request, ProjectTexts project, Question question) {
    Optional<IndicatorResult> known =
        project
            .known()
            .flatMap(Evaluated::results)
            .flatMap(results -> results.find(question.words()));
    return known.isPresent() ? new Answer(known, List.of()) : answer(request, project, question);
  }

  private Answer answer(ProjectRequest request, ProjectTexts project, Question question) {
    Findings findings = new Findings();
    ScriptResult definitions = host.evaluate(scripts(project, question), findings);
    if (findings.sorted().stream().noneMatch(found -> isOf(question, found))) {
      engine.check(definitions.indicators(), findings);
    }
    List<Diagnostic> problems = told(question, findings);
    boolean understood =
        definitions.indicators().stream().anyMatch(i -> i.id().equals(Question.ID));
    if (!problems.isEmpty() || !understood) {
      return new Answer(Optional.empty(), problems);
    }
    Findings computed = new Findings();
    Map<String, SourceData> sources = project.known().map(Evaluated::sources).orElse(Map.of());
    Optional<IndicatorResult> result =
        Scopes.of(request.parameters(), definitions.report(), sources, computed)
            .map(scope -> only(Evaluation.request(definitions, sources, scope)))
            .map(asked -> engine.evaluate(asked, memories.transientMemory(), computed))
            .flatMap(results -> results.find(Question.ID));
    return new Answer(result, told(question, computed));
  }

  /** The scripts of a project with the one that asks. */
  private static ProjectScripts scripts(ProjectTexts project, Question question) {
    ProjectScripts all = project.scripts();
    List<ScriptFile> indicators = new ArrayList<>(all.indicators());
    indicators.add(question.script());
    return new ProjectScripts(all.edition(), all.sources(), indicators, all.layout());
  }

  private static boolean isOf(Question question, Diagnostic found) {
    return found.place().file().equals(Question.PATH);
  }

  /**
   * What is wrong with the question, at its own places; the rest of the project is told elsewhere.
   */
  private static List<Diagnostic> told(Question question, Findings findings) {
    return findings.sorted().stream()
        .filter(found -> isOf(question, found))
        .map(found -> found.at(question.place(found.place())))
        .distinct()
        .toList();
  }

  private static EvaluationRequest only(EvaluationRequest all) {
    return new EvaluationRequest(
        all.indicators(),
        all.sources(),
        all.scope(),
        all.withholdUnder(),
        all.withholding(),
        Set.of(Question.ID),
        all.smallUnder(),
        all.dividing());
  }

  @Override
  public Map<String, BitSet> rows(ProjectRequest request, Evaluated evaluated, String id) {
    ScriptResult definitions = evaluated.definitions();
    Map<String, SourceData> sources = evaluated.sources();
    return Scopes.of(request.parameters(), definitions.report(), sources, new Findings())
        .map(scope -> Evaluation.request(definitions, sources, scope))
        .map(all -> engine.rows(all, id, memories.transientMemory()))
        .orElse(Map.of());
  }

  @Override
  public List<FormerEdition> former(ProjectRequest request, int edition, DiagnosticSink problems) {
    return former.of(request, edition, problems);
  }
}
