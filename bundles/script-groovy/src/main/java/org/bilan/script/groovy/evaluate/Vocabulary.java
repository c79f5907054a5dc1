package org.bilan.script.groovy.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.script.KnownPlugins;
import org.bilan.api.script.ScriptVocabulary;

/** The words and readings of all active bundles, as they are when a run begins. */
public final class Vocabulary {

  private final Map<String, List<WordMethod>> words = new TreeMap<>();
  private final Map<String, Reading> readings = new TreeMap<>();
  private final Map<String, String> remembered;
  private final WordTable table;
  private final Formats formats;
  private final Optional<KnownPlugins> plugins;

  /**
   * Gathers words.
   *
   * @param active vocabularies of active bundles, in a stable order
   * @param formats the formats that can be read
   * @param remembered bundles by the words they offered once
   * @param plugins what is known of plugins that are not installed, if anything is
   * @param table the words of types
   */
  public Vocabulary(
      Collection<ScriptVocabulary> active,
      Formats formats,
      Map<String, String> remembered,
      Optional<KnownPlugins> plugins,
      WordTable table) {
    this.formats = formats;
    this.remembered = Map.copyOf(remembered);
    this.plugins = plugins;
    this.table = table;
    for (ScriptVocabulary vocabulary : active) {
      vocabulary.words().forEach(type -> add(type, vocabulary.bundle()));
      vocabulary.readings().forEach(r -> readings.putIfAbsent(r.name(), r));
    }
  }

  /** What a vocabulary offers: its words and the names of its readings. */
  public static Set<String> offered(ScriptVocabulary vocabulary) {
    Set<String> names = new TreeSet<>();
    vocabulary
        .words()
        .forEach(type -> names.addAll(WordTable.table(type, vocabulary.bundle(), true).keySet()));
    vocabulary.readings().forEach(r -> names.add(r.name()));
    return names;
  }

  private void add(Class<?> type, String bundle) {
    WordTable.table(type, bundle, true)
        .forEach(
            (name, found) -> words.computeIfAbsent(name, n -> new ArrayList<>()).addAll(found));
  }

  /** The methods that a word of bundles stands for. */
  public List<WordMethod> find(String word) {
    return words.getOrDefault(word, List.of());
  }

  /** The words of bundles. */
  public Set<String> names() {
    return words.keySet();
  }

  /** A reading by its name. */
  public Optional<Reading> reading(String name) {
    return Optional.ofNullable(readings.get(name));
  }

  /** The names of the readings. */
  public List<String> readings() {
    return List.copyOf(readings.keySet());
  }

  /** The formats that can be read. */
  public Formats formats() {
    return formats;
  }

  /** What is wrong with a word that is not there now, but would be with a bundle that is not. */
  Optional<Diagnostic> absent(String word, Place place) {
    if (words.containsKey(word) || readings.containsKey(word) || formats.named(word).isPresent()) {
      return Optional.empty();
    }
    return plugins
        .flatMap(p -> p.offering(word))
        .map(id -> Diagnostic.error("script.not-installed", place, word, id))
        .or(
            () ->
                Optional.ofNullable(remembered.get(word))
                    .map(bundle -> Diagnostic.error("script.stopped", place, word, bundle)));
  }

  /** The words of types. */
  public WordTable table() {
    return table;
  }
}
