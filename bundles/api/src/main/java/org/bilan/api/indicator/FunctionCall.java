package org.bilan.api.indicator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The inputs of a function.
 *
 * @param inputs evaluated inputs by name
 * @param settings other arguments by name: numbers and texts
 */
public record FunctionCall(Map<String, Result> inputs, Map<String, Object> settings) {

  /** Copies the maps. */
  public FunctionCall {
    inputs = Map.copyOf(inputs);
    settings = Map.copyOf(settings);
  }

  /** An input that is one value. */
  public Result.Figure figure(String name) {
    return (Result.Figure) inputs.get(name);
  }

  /** An input that is a breakdown. */
  public Result.Breakdown breakdown(String name) {
    return (Result.Breakdown) inputs.get(name);
  }

  /** The number of an input, empty where it is missing. */
  public Optional<BigDecimal> number(String name) {
    return figure(name).value().number();
  }
}
