package org.bilan.api.script;

import java.util.List;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.WeightFunction;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a bundle adds to the language of scripts, registered as a service. Its words are there while
 * the bundle is active; when it stops, a script that uses one is told the name of the bundle.
 *
 * <p>Words are public static methods marked {@link org.bilan.api.word.Word}; they take and return
 * terms of {@link org.bilan.api.formula}, texts and numbers, and compute nothing: they build a
 * {@link org.bilan.api.formula.Formula.Call} that the function of the same name evaluates.
 */
@ConsumerType
public interface ScriptVocabulary {

  /** The name of the bundle, as messages give it: {@code indicators-growth}. */
  String bundle();

  /** Classes whose public static methods marked as words scripts may call. */
  default List<Class<?>> words() {
    return List.of();
  }

  /** Ways to read cells. */
  default List<Reading> readings() {
    return List.of();
  }

  /** The functions that its words call. */
  default List<IndicatorFunction> functions() {
    return List.of();
  }

  /** The functions that find the weights of rows. */
  default List<WeightFunction> weightFunctions() {
    return List.of();
  }
}
