package org.bilan.script.groovy.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.output.Look;
import org.bilan.api.report.ReportDefinition;
import org.bilan.api.script.ProjectScripts;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptResult;
import org.bilan.script.groovy.evaluate.Block;
import org.bilan.script.groovy.evaluate.Edition;
import org.bilan.script.groovy.evaluate.Evaluator;
import org.bilan.script.groovy.evaluate.Scene;
import org.bilan.script.groovy.evaluate.Vocabulary;
import org.bilan.script.groovy.parse.Parser;
import org.bilan.script.groovy.parse.Report;
import org.bilan.script.groovy.parse.Script;

/** One evaluation of the scripts of a project. */
public final class Run {

  private final Vocabulary vocabulary;
  private final Report report = new Report();
  private final Sources sources = new Sources(report);
  private final Indicators indicators = new Indicators(report, sources);

  /** Prepares a run with the words there are. */
  public Run(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Evaluates the scripts of a project. */
  public ScriptResult project(ProjectScripts project, DiagnosticSink problems) {
    Map<ScriptFile, Script> parsed = parsed(project);
    declare(project, parsed);
    Edition edition = new Edition(project.edition());
    sources(project, parsed, new SourceScene(sources, vocabulary, edition));
    Scene scene = new ProjectScene(sources, indicators, edition, report);
    for (ScriptFile file : project.indicators()) {
      evaluate(parsed.get(file), new IndicatorScript(indicators, report), scene);
    }
    Optional<ReportDefinition> layout = layout(project, parsed, scene);
    indicators.check();
    report.tell(files(project).stream().map(ScriptFile::path).toList(), problems);
    return new ScriptResult(
        new SourceOrder(sources.all(), report).definitions(),
        indicators.all(),
        indicators.identities(),
        layout,
        indicators.faulty());
  }

  /** Evaluates the script of a look. */
  public Look look(ScriptFile file, DiagnosticSink problems) {
    LookScript look = new LookScript(report);
    new Parser(report).parse(file).ifPresent(s -> evaluate(s, look, new LookScene()));
    report.tell(List.of(file.path()), problems);
    return look.look().orElse(Look.DEFAULT);
  }

  private static List<ScriptFile> files(ProjectScripts project) {
    List<ScriptFile> all = new ArrayList<>(project.sources());
    all.addAll(project.indicators());
    project.layout().ifPresent(all::add);
    return all;
  }

  private Map<ScriptFile, Script> parsed(ProjectScripts project) {
    Map<ScriptFile, Script> parsed = new LinkedHashMap<>();
    Parser parser = new Parser(report);
    for (ScriptFile file : files(project)) {
      parser.parse(file).ifPresent(script -> parsed.put(file, script));
    }
    return parsed;
  }

  private void declare(ProjectScripts project, Map<ScriptFile, Script> parsed) {
    for (ScriptFile file : project.sources()) {
      sources.declare(
          parsed.containsKey(file)
              ? Declared.sources(parsed.get(file))
              : Declared.in(file.text(), "source"));
    }
    for (ScriptFile file : project.indicators()) {
      indicators.declare(
          parsed.containsKey(file)
              ? Declared.indicators(parsed.get(file))
              : Declared.in(file.text(), "indicator"));
    }
  }

  private void sources(ProjectScripts project, Map<ScriptFile, Script> parsed, Scene scene) {
    for (ScriptFile file : project.sources()) {
      evaluate(parsed.get(file), new SourceScript(sources, report), scene);
    }
    sources.check();
    new SourceOrder(sources.all(), report).check();
  }

  private Optional<ReportDefinition> layout(
      ProjectScripts project, Map<ScriptFile, Script> parsed, Scene scene) {
    LayoutScript layout = new LayoutScript(indicators, report);
    project.layout().ifPresent(file -> evaluate(parsed.get(file), layout, scene));
    return layout.definition();
  }

  private void evaluate(Script script, Block block, Scene scene) {
    if (script != null) {
      try {
        new Evaluator(script, vocabulary, scene, report).run(block);
      } catch (RuntimeException e) {
        report.error("script.internal", Place.file(script.file()));
      }
    }
  }
}
