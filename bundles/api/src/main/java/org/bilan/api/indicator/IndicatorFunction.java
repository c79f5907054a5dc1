package org.bilan.api.indicator;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Evaluates what a word of a plugin stands for: {@code growth}, {@code estimate}... Offered by a
 * {@link org.bilan.api.script.ScriptVocabulary}. Pure.
 */
@ConsumerType
public interface IndicatorFunction {

  /** The name that formulas call. */
  String name();

  /**
   * What the result depends on besides its inputs: changes when the function computes otherwise.
   */
  default String version() {
    return "1";
  }

  /**
   * Evaluates.
   *
   * @param call its inputs
   * @return the result; missing where an input is
   */
  Result evaluate(FunctionCall call);
}
