package org.bilan.script.groovy.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names given with {@code def}, visible in their block and the blocks inside it. */
public final class Locals {

  private final Locals outer;
  private final Map<String, Object> values = new HashMap<>();

  /** Names inside a block. */
  Locals(Locals outer) {
    this.outer = outer;
  }

  /** The value of a name, if it was given. */
  public Optional<Object> get(String name) {
    if (values.containsKey(name)) {
      return Optional.of(values.get(name));
    }
    return outer == null ? Optional.empty() : outer.get(name);
  }

  /** Whether the name was already given in this very block. */
  boolean has(String name) {
    return values.containsKey(name);
  }

  void put(String name, Object value) {
    values.put(name, value);
  }

  /** All names, those of this very block first. */
  public List<String> names() {
    List<String> all = new ArrayList<>(values.keySet().stream().sorted().toList());
    if (outer != null) {
      all.addAll(outer.names());
    }
    return all;
  }
}
