package org.bilan.script.groovy.row;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bilan.script.groovy.evaluate.Kind;

/** The local names of a closure, while it is translated. */
final class RowScope {

  /**
   * A local name.
   *
   * @param slot where its value is
   * @param kind the kind of its value
   * @param item the kind of its items
   */
  record Local(int slot, Kind kind, Kind item) {}

  private final RowScope outer;
  private final Slots slots;
  private final Map<String, Local> names = new HashMap<>();

  /** How many values all scopes of a closure need. */
  private static final class Slots {
    int used;
  }

  RowScope() {
    this(null, new Slots());
  }

  private RowScope(RowScope outer, Slots slots) {
    this.outer = outer;
    this.slots = slots;
  }

  RowScope inner() {
    return new RowScope(this, slots);
  }

  Local add(String name, Kind kind, Kind item) {
    Local local = new Local(slots.used++, kind, item);
    names.put(name, local);
    return local;
  }

  /** Learns the kind of a name whose value was missing so far. */
  Local learn(String name, Typed value) {
    if (names.containsKey(name)) {
      Local local = new Local(names.get(name).slot(), value.kind(), value.item());
      names.put(name, local);
      return local;
    }
    return outer.learn(name, value);
  }

  Optional<Local> find(String name) {
    Local local = names.get(name);
    if (local != null) {
      return Optional.of(local);
    }
    return outer == null ? Optional.empty() : outer.find(name);
  }

  int size() {
    return slots.used;
  }
}
