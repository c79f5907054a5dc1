package org.bilan.script.groovy.evaluate;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.bilan.api.word.Word;

/** The words of Java types: their public methods marked as such. Safe between threads. */
public final class WordTable {

  private final Map<Class<?>, Map<String, List<WordMethod>>> tables = new ConcurrentHashMap<>();

  /** The methods that a word stands for after a value, or in a block, of a type. */
  public List<WordMethod> find(Class<?> type, String word) {
    return words(type).getOrDefault(word, List.of());
  }

  /** The words of a type, sorted. */
  public Set<String> names(Class<?> type) {
    return words(type).keySet();
  }

  /** The methods that a word stands for in a block: of its type, else those that it adds itself. */
  public List<WordMethod> find(Block block, String word) {
    List<WordMethod> found = find(block.getClass(), word);
    return found.isEmpty() ? block.added().getOrDefault(word, List.of()) : found;
  }

  /** The words of a block, sorted. */
  public Set<String> names(Block block) {
    Set<String> names = new TreeSet<>(names(block.getClass()));
    names.addAll(block.added().keySet());
    return names;
  }

  private Map<String, List<WordMethod>> words(Class<?> type) {
    return tables.computeIfAbsent(type, t -> table(t, "", false));
  }

  /**
   * The methods of a block that stand for a word which its type does not know.
   *
   * @param key what they are marked with
   * @param bundle the bundle that offers the word
   */
  public static List<WordMethod> standing(
      Class<?> type, String key, String word, String bundle, String fr, String en) {
    return Arrays.stream(type.getMethods())
        .filter(m -> m.isAnnotationPresent(StandsFor.class))
        .filter(m -> m.getAnnotation(StandsFor.class).value().equals(key))
        .sorted(Comparator.comparing(Method::toString))
        .map(m -> new WordMethod(m, word, bundle, fr, en))
        .toList();
  }

  /** The words of a type, by name. */
  static Map<String, List<WordMethod>> table(Class<?> type, String bundle, boolean statics) {
    Map<String, List<WordMethod>> table = new TreeMap<>();
    Arrays.stream(type.getMethods())
        .filter(m -> m.isAnnotationPresent(Word.class) && !m.isBridge())
        .sorted(Comparator.comparing(Method::toString))
        .map(m -> new WordMethod(m, bundle))
        .filter(w -> w.isStatic() == statics)
        .forEach(w -> table.computeIfAbsent(w.name(), n -> new ArrayList<>()).add(w));
    return table;
  }
}
