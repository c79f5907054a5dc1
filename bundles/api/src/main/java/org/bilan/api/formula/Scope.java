package org.bilan.api.formula;

import java.util.List;
import java.util.Map;

/**
 * What a bilan is restricted to: the parameters given, and the conditions that follow on the rows
 * of each source.
 *
 * @param parameters values by the name of the parameter; empty for the nation
 * @param restrictions conditions on sources; a source without any is taken whole
 */
public record Scope(Map<String, String> parameters, List<Condition> restrictions) {

  /** The whole nation. */
  public static final Scope NATION = new Scope(Map.of(), List.of());

  /** Copies the parts. */
  public Scope {
    parameters = Map.copyOf(parameters);
    restrictions = List.copyOf(restrictions);
  }

  /** Whether nothing is restricted. */
  public boolean isNation() {
    return parameters.isEmpty();
  }

  /** The conditions on the rows of a source. */
  public List<Condition> on(String source) {
    return restrictions.stream().filter(c -> c.source().equals(source)).toList();
  }
}
