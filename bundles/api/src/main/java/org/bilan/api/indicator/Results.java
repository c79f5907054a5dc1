package org.bilan.api.indicator;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.formula.Scope;

/**
 * The results of an edition.
 *
 * @param scope what they are restricted to
 * @param byId results by id, in the order of their scripts
 */
public record Results(Scope scope, Map<String, IndicatorResult> byId) {

  /** Copies the map, in its order. */
  public Results {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  /** The result of an indicator, if it was evaluated. */
  public Optional<IndicatorResult> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All of them. */
  public Collection<IndicatorResult> all() {
    return byId.values();
  }
}
