package org.bilan.compute;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.WeightFunction;
import org.bilan.api.script.ScriptVocabulary;

/** The functions that active vocabularies offer, as they are at one moment. */
final class Functions {

  private final Map<String, IndicatorFunction> byName = new TreeMap<>();
  private final Map<String, WeightFunction> weights = new TreeMap<>();
  private final Map<String, String> versions = new TreeMap<>();

  /** Where two vocabularies offer the same name, the first bundle by name has it. */
  Functions(Collection<ScriptVocabulary> vocabularies) {
    vocabularies.stream().sorted(Comparator.comparing(ScriptVocabulary::bundle)).forEach(this::add);
  }

  private void add(ScriptVocabulary vocabulary) {
    for (IndicatorFunction function : vocabulary.functions()) {
      if (byName.putIfAbsent(function.name(), function) == null) {
        versions.put(function.name(), vocabulary.bundle() + " " + function.version());
      }
    }
    for (WeightFunction function : vocabulary.weightFunctions()) {
      if (weights.putIfAbsent(function.name(), function) == null) {
        versions.put(function.name(), vocabulary.bundle() + " " + function.version());
      }
    }
  }

  Optional<IndicatorFunction> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  Optional<WeightFunction> findWeight(String name) {
    return Optional.ofNullable(weights.get(name));
  }

  /** What a result that calls this function depends on besides its inputs. */
  String version(String name) {
    return name + " " + versions.getOrDefault(name, "absent");
  }
}
