package org.bilan.indicators.survey;

import java.util.Map;
import java.util.TreeMap;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.formula.Ranking;

/** Builds the calls that words stand for; what was not given is left out. */
final class Calls {

  private final Map<String, Formula> inputs = new TreeMap<>();
  private final Map<String, Object> settings = new TreeMap<>();

  static Calls with(String name, Formula input) {
    return new Calls().and(name, input);
  }

  Calls and(String name, Formula input) {
    inputs.put(name, input);
    return this;
  }

  Calls and(String name, Figure input) {
    return input == null ? this : and(name, input.formula());
  }

  Calls set(String name, Object setting) {
    if (setting != null) {
      settings.put(name, setting);
    }
    return this;
  }

  Figure figure(String function) {
    return new Figure(new Call(function, Kind.FIGURE, inputs, settings));
  }

  Breakdown breakdown(String function) {
    return new Breakdown(new Call(function, Kind.BREAKDOWN, inputs, settings));
  }

  Ranking ranking(String function) {
    return new Ranking(new Call(function, Kind.RANKING, inputs, settings));
  }
}
