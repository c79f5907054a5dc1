package org.bilan.graph;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bilan.api.graph.Key;

/**
 * Values by key, given back to the collector when memory is short; of some kinds, only those used
 * last are held at all.
 */
final class SoftValues {

  private final ConcurrentHashMap<Key, Held> byKey = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> collected = new ReferenceQueue<>();
  private final Map<String, Integer> most;
  private final Map<String, Set<Key>> usedLast = new HashMap<>();

  /**
   * Holds values.
   *
   * @param most how many of a kind; as many as there is room, where it is not said
   */
  SoftValues(Map<String, Integer> most) {
    this.most = Map.copyOf(most);
  }

  Optional<Object> find(Key key) {
    Held held = byKey.get(key);
    if (held != null) {
      used(key);
    }
    return held == null ? Optional.empty() : Optional.ofNullable(held.get());
  }

  Object keep(Key key, Object value) {
    forgetCollected();
    Objects.requireNonNull(value, () -> "The computation of " + key + " gave nothing");
    byKey.put(key, new Held(key, value, collected));
    used(key);
    return value;
  }

  /** Forgets the value of a kind that was used longest ago, where there are too many. */
  private void used(Key key) {
    int limit = most.getOrDefault(key.kind(), 0);
    if (limit > 0) {
      synchronized (usedLast) {
        Set<Key> keys = usedLast.computeIfAbsent(key.kind(), kind -> new LinkedHashSet<>());
        keys.remove(key);
        keys.add(key);
        if (keys.size() > limit) {
          Key oldest = keys.iterator().next();
          keys.remove(oldest);
          byKey.remove(oldest);
        }
      }
    }
  }

  private void forgetCollected() {
    for (Object gone = collected.poll(); gone != null; gone = collected.poll()) {
      byKey.remove(((Held) gone).key, gone);
    }
  }

  private static final class Held extends SoftReference<Object> {

    private final Key key;

    Held(Key key, Object value, ReferenceQueue<Object> collected) {
      super(value, collected);
      this.key = key;
    }
  }
}
