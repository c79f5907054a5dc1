package org.bilan.script.groovy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.output.Look;
import org.bilan.api.script.KnownPlugins;
import org.bilan.api.script.ProjectScripts;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptHost;
import org.bilan.api.script.ScriptResult;
import org.bilan.api.script.ScriptVocabulary;
import org.bilan.api.source.SourceReader;
import org.bilan.script.groovy.evaluate.Formats;
import org.bilan.script.groovy.evaluate.Vocabulary;
import org.bilan.script.groovy.evaluate.WordTable;
import org.bilan.script.groovy.parse.Parser;
import org.bilan.script.groovy.word.Run;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The script host. Words come and go with the bundles that offer them; which bundle offered a word
 * is remembered, so that a script that uses it can be told which one has stopped. It is there from
 * the start, not from its first use, so that it also knows the words of a bundle that stops before.
 * Safe between threads: each run takes the words there are when it begins.
 */
@Component(
    service = {ScriptHost.class, GroovyScriptHost.class},
    immediate = true)
public final class GroovyScriptHost implements ScriptHost {

  private final List<ScriptVocabulary> vocabularies = new CopyOnWriteArrayList<>();
  private final List<SourceReader> readers = new CopyOnWriteArrayList<>();
  private final Map<String, String> remembered = new ConcurrentHashMap<>();
  private final WordTable table = new WordTable();
  private final AtomicReference<KnownPlugins> plugins = new AtomicReference<>();

  /** Takes the words of a bundle that becomes active. */
  @Reference(
      name = "vocabularies",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC)
  public void add(ScriptVocabulary vocabulary) {
    vocabularies.add(vocabulary);
    Vocabulary.offered(vocabulary).forEach(word -> remembered.put(word, vocabulary.bundle()));
  }

  /** Forgets the words of a bundle that stops, but for its name. */
  public void remove(ScriptVocabulary vocabulary) {
    vocabularies.remove(vocabulary);
  }

  /** Takes the format of a reader that becomes active. */
  @Reference(
      name = "readers",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC)
  public void add(SourceReader reader) {
    readers.add(reader);
    remembered.put(reader.format(), reader.bundle());
  }

  /** Forgets the format of a reader that stops, but for the name of its bundle. */
  public void remove(SourceReader reader) {
    readers.remove(reader);
  }

  /** Takes what is known of plugins that are not installed. */
  @Reference(
      name = "plugins",
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY,
      unbind = "forget")
  public void use(KnownPlugins known) {
    plugins.set(known);
  }

  /** Knows nothing of plugins any more. */
  public void forget(KnownPlugins known) {
    plugins.compareAndSet(known, null);
  }

  @Override
  public ScriptResult evaluate(ProjectScripts scripts, DiagnosticSink problems) {
    Parser.ahead(Run.files(scripts));
    return new Run(vocabulary()).project(scripts, problems);
  }

  @Override
  public Look look(ScriptFile script, DiagnosticSink problems) {
    return new Run(vocabulary()).look(script, problems);
  }

  /** The words there are now. */
  public Vocabulary vocabulary() {
    List<ScriptVocabulary> active =
        vocabularies.stream().sorted(Comparator.comparing(ScriptVocabulary::bundle)).toList();
    return new Vocabulary(
        active, new Formats(readers), remembered, Optional.ofNullable(plugins.get()), table);
  }
}
