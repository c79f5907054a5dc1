package org.bilan.graph;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bilan.api.graph.Key;

/** Values by key, given back to the collector when memory is short. */
final class SoftValues {

  private final ConcurrentHashMap<Key, Held> byKey = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> collected = new ReferenceQueue<>();

  Optional<Object> find(Key key) {
    Held held = byKey.get(key);
    return held == null ? Optional.empty() : Optional.ofNullable(held.get());
  }

  Object keep(Key key, Object value) {
    forgetCollected();
    Objects.requireNonNull(value, () -> "The computation of " + key + " gave nothing");
    byKey.put(key, new Held(key, value, collected));
    return value;
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
