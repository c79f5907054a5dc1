package org.bilan.script.groovy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.output.Look;
import org.bilan.api.script.ProjectScripts;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptResult;

/** A project of a few scripts, evaluated by the real host. */
final class Project {

  /** A source with a column of each kind. */
  static final String SOURCES =
      """
      source('manifestations') {
          file 'manifestations.csv'
          number 'id'; text 'titre'; date 'jour'; number 'frequentation'; text 'liste'
          category('theme') { oneOf "Travailler", "Se former", "Consommer" }
          category('region') { oneOf regions.region }
          many('publics') { oneOf "Jeunes", "Scolaires" }
          reference('organisateur') { to organisateurs }
      }
      source('organisateurs') {
          file 'organisateurs.csv'
          number 'id'; text 'nom'
          category('famille') { oneOf "Association", "Coopérative" }
      }
      source('regions') { file 'regions.csv'; text 'region'; number 'habitants' }
      source('enquete') {
          limesurvey 'enquete.csv'
          grid('avis') { question 'Q13'; oneOf "Bon", "Mauvais" }
      }
      """;

  final GroovyScriptHost host = new GroovyScriptHost();
  private final List<ScriptFile> sources = new ArrayList<>();
  private final List<ScriptFile> indicators = new ArrayList<>();
  private Optional<ScriptFile> layout = Optional.empty();
  private final List<Diagnostic> found = new ArrayList<>();

  Project() {
    host.add(TestWords.base());
    host.add(TestReader.csv());
    host.add(TestReader.survey());
  }

  static Project withSources() {
    return new Project().source("s.groovy", SOURCES);
  }

  Project source(String path, String text) {
    sources.add(new ScriptFile(path, text));
    return this;
  }

  Project indicators(String path, String text) {
    indicators.add(new ScriptFile(path, text));
    return this;
  }

  Project layout(String text) {
    layout = Optional.of(new ScriptFile("bilan.groovy", text));
    return this;
  }

  ScriptResult evaluate() {
    found.clear();
    return host.evaluate(new ProjectScripts(2011, sources, indicators, layout), found::add);
  }

  Look look(String text) {
    found.clear();
    return host.look(new ScriptFile("look.groovy", text), found::add);
  }

  /** All messages in English, as {@code file:line:column: sentence}. */
  List<String> messages() {
    evaluate();
    return said();
  }

  /** The messages of the last evaluation. */
  List<String> said() {
    return found.stream().map(Project::line).toList();
  }

  static String line(Diagnostic diagnostic) {
    return diagnostic.place() + ": " + sentence(diagnostic, Locale.ENGLISH);
  }

  static String sentence(Diagnostic diagnostic, Locale locale) {
    String words =
        new ScriptMessages()
            .pattern(diagnostic.code(), locale)
            .map(pattern -> MessageCatalogue.fill(pattern, diagnostic.arguments()))
            .orElse("no words for " + diagnostic.code());
    return words + suggestion(diagnostic.suggestion());
  }

  private static String suggestion(Suggestion suggestion) {
    return suggestion.nearest().map(n -> " Did you mean '" + n + "'?").orElse("");
  }
}
