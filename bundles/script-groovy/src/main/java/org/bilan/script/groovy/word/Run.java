package org.bilan.script.groovy.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.language.ProjectTexts;
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
import org.bilan.script.groovy.evaluate.Watcher;
import org.bilan.script.groovy.parse.Parser;
import org.bilan.script.groovy.parse.Report;
import org.bilan.script.groovy.parse.Script;

/** One evaluation of the scripts of a project. */
public final class Run {

  private final Vocabulary vocabulary;
  private final Report report = new Report();
  private final Sources sources;
  private final Indicators indicators;
  private final Watcher watcher;
  private final Function<ScriptFile, Optional<Script>> parsing;
  private ScriptResult result;

  /** Prepares a run with the words there are. */
  public Run(Vocabulary vocabulary) {
    this(vocabulary, Watcher.NONE, Optional.empty());
  }

  /**
   * Prepares a run for an editor.
   *
   * @param vocabulary the words there are
   * @param watcher is told what the evaluation comes across
   * @param parsing gives the trees of scripts, of as much of them as can be parsed
   */
  public Run(
      Vocabulary vocabulary, Watcher watcher, Function<ScriptFile, Optional<Script>> parsing) {
    this(vocabulary, watcher, Optional.of(parsing));
  }

  private Run(
      Vocabulary vocabulary,
      Watcher watcher,
      Optional<Function<ScriptFile, Optional<Script>>> parsing) {
    this.vocabulary = vocabulary;
    this.watcher = watcher;
    this.parsing = parsing.orElseGet(() -> new Parser(report)::parse);
    this.sources = new Sources(report, vocabulary.formats());
    this.indicators = new Indicators(report, sources);
  }

  /**
   * Evaluates a few statements among what this run knows, and changes nothing of it: the sources
   * and indicators that they define take the place of those of the same name.
   *
   * @param script the statements; the path of their file says what kind of script they are of
   * @param declared ids of indicators that are declared besides those of this run
   * @return what was evaluated, of which only findings and mentions matter
   */
  public Run trial(Script script, int edition, Set<String> declared, Watcher watching) {
    Run trial = new Run(vocabulary, watching, parsing);
    trial.sources.takeFrom(sources, Declared.sources(script));
    trial.indicators.takeFrom(indicators, declared);
    trial.evaluate(script, edition);
    trial.indicators.check();
    return trial;
  }

  private void evaluate(Script script, int edition) {
    Edition year = new Edition(edition);
    Scene scene = new ProjectScene(sources, indicators, year, report);
    if (ProjectTexts.isSource(script.file())) {
      evaluate(
          script,
          new SourceScript(sources, year, report),
          new SourceScene(sources, vocabulary, year, report));
    } else if (ProjectTexts.isIndicator(script.file())) {
      evaluate(script, new IndicatorScript(indicators, report), scene);
    } else if (ProjectTexts.isLayout(script.file())) {
      evaluate(script, new LayoutScript(indicators, report), scene);
    } else {
      evaluate(script, new LookScript(report), new LookScene());
    }
  }

  /** What was found, and where things are named. */
  public Report report() {
    return report;
  }

  /** What the scripts define; {@code null} before a project was evaluated. */
  public ScriptResult result() {
    return result;
  }

  /** The names of sources that are declared, understood or not. */
  public List<String> sourceNames() {
    return sources.names();
  }

  /** The columns of a source; none where it was not understood. */
  public List<ColumnSchema> columns(String source) {
    return sources.get(source).map(s -> s.schema().columns()).orElse(List.of());
  }

  /** The source and the column, {@code source.column}, at the end of a path, if it is known. */
  public Optional<String> end(ColumnPath path) {
    return indicators.end(path);
  }

  /** The ids of indicators that are declared, understood or not, in their order. */
  public List<String> indicatorIds() {
    return indicators.ids();
  }

  /** The indicator of an id, if it was understood. */
  public Optional<Indicator> indicator(String id) {
    return indicators.find(id);
  }

  /** Evaluates the scripts of a project. */
  public ScriptResult project(ProjectScripts project, DiagnosticSink problems) {
    Map<ScriptFile, Script> parsed = parsed(project);
    declare(project, parsed);
    Edition edition = new Edition(project.edition());
    sources(project, parsed, edition);
    Scene scene = new ProjectScene(sources, indicators, edition, report);
    for (ScriptFile file : project.indicators()) {
      evaluate(parsed.get(file), new IndicatorScript(indicators, report), scene);
    }
    Optional<ReportDefinition> layout = layout(project, parsed, scene);
    indicators.check();
    report.tell(files(project).stream().map(ScriptFile::path).toList(), problems);
    result =
        new ScriptResult(
            new SourceOrder(sources.all(), report).definitions(),
            indicators.all(),
            indicators.identities(),
            layout,
            indicators.faulty());
    return result;
  }

  /** Evaluates the script of a look. */
  public Look look(ScriptFile file, DiagnosticSink problems) {
    LookScript look = new LookScript(report);
    parsing.apply(file).ifPresent(s -> evaluate(s, look, new LookScene()));
    report.tell(List.of(file.path()), problems);
    return look.look().orElse(Look.DEFAULT);
  }

  /** The scripts of a project, in the order they are evaluated. */
  public static List<ScriptFile> files(ProjectScripts project) {
    List<ScriptFile> all = new ArrayList<>(project.sources());
    all.addAll(project.indicators());
    project.layout().ifPresent(all::add);
    return all;
  }

  private Map<ScriptFile, Script> parsed(ProjectScripts project) {
    Map<ScriptFile, Script> parsed = new LinkedHashMap<>();
    for (ScriptFile file : files(project)) {
      parsing.apply(file).ifPresent(script -> parsed.put(file, script));
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

  private void sources(ProjectScripts project, Map<ScriptFile, Script> parsed, Edition edition) {
    Scene scene = new SourceScene(sources, vocabulary, edition, report);
    for (ScriptFile file : project.sources()) {
      evaluate(parsed.get(file), new SourceScript(sources, edition, report), scene);
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
        new Evaluator(script, vocabulary, scene, report, watcher).run(block);
      } catch (RuntimeException e) {
        report.error("script.internal", Place.file(script.file()));
      }
    }
  }
}
