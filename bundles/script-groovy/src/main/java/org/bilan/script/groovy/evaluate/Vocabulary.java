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
import org.bilan.api.script.ScriptVocabulary;

/** The words and readings of all active bundles, as they are when a run begins. */
public final class Vocabulary {

  private final Map<String, List<WordMethod>> words = new TreeMap<>();
  private final Map<String, Reading> readings = new TreeMap<>();
  private final Map<String, String> remembered;
  private final WordTable table;

  /**
   * Gathers words.
   *
   * @param active vocabularies of active bundles, in a stable order
   * @param remembered bundles by the words they offered once
   * @param table the words of types
   */
  public Vocabulary(
      Collection<ScriptVocabulary> active, Map<String, String> remembered, WordTable table) {
    this.remembered = Map.copyOf(remembered);
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

  /** The bundle, not active now, that once offered a word. */
  Optional<String> stopped(String word) {
    boolean active = words.containsKey(word) || readings.containsKey(word);
    return active ? Optional.empty() : Optional.ofNullable(remembered.get(word));
  }

  /** The words of types. */
  public WordTable table() {
    return table;
  }
}
