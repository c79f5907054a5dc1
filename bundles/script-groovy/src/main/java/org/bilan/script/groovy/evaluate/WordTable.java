package org.bilan.script.groovy.evaluate;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  private Map<String, List<WordMethod>> words(Class<?> type) {
    return tables.computeIfAbsent(type, t -> table(t, "", false));
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
