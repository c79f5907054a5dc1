package org.bilan.graph;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.bilan.api.graph.Codec;
import org.bilan.api.graph.Key;
import org.bilan.api.graph.Memory;

/** A memory of one process, with files behind it where there is a folder. */
final class KeyedMemory implements Memory {

  private final SoftValues held;
  private final ConcurrentHashMap<Key, Computation> underWay = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, LongAdder> computed = new ConcurrentHashMap<>();
  private final Optional<ValueFiles> files;

  KeyedMemory(Optional<ValueFiles> files, Map<String, Integer> most) {
    this.held = new SoftValues(most);
    this.files = files;
  }

  @Override
  public <T> T remember(Key key, Supplier<T> computation) {
    return obtain(key, () -> compute(key, computation));
  }

  @Override
  public <T> T remember(Key key, Codec<T> codec, Supplier<T> computation) {
    return obtain(key, () -> readOrCompute(key, codec, computation));
  }

  @Override
  public Map<String, Long> computed() {
    Map<String, Long> counts = new TreeMap<>();
    computed.forEach((kind, count) -> counts.put(kind, count.sum()));
    return counts;
  }

  private <T> T obtain(Key key, Supplier<T> origin) {
    Optional<Object> known = held.find(key);
    return KeyedMemory.<T>cast(known.isPresent() ? known.get() : once(key, origin));
  }

  /** The first thread that asks computes; those that ask meanwhile wait for it. */
  private Object once(Key key, Supplier<?> origin) {
    while (true) {
      Computation mine = new Computation(key);
      Computation other = underWay.putIfAbsent(key, mine);
      if (other == null) {
        return first(key, mine, origin);
      }
      try {
        return other.await();
      } catch (CancellationException e) {
        // Who asked first gave it up, which is no reason for who asks now.
        underWay.remove(key, other);
      }
    }
  }

  private Object first(Key key, Computation mine, Supplier<?> origin) {
    try {
      // Another thread may have finished between the look-up and the claim.
      return mine.complete(() -> held.find(key).orElseGet(() -> held.keep(key, origin.get())));
    } finally {
      underWay.remove(key, mine);
    }
  }

  private <T> T readOrCompute(Key key, Codec<T> codec, Supplier<T> computation) {
    if (files.isEmpty()) {
      return compute(key, computation);
    }
    Optional<T> kept = files.get().read(key, codec);
    if (kept.isPresent()) {
      return kept.get();
    }
    T value = compute(key, computation);
    files.get().write(key, codec, value);
    return value;
  }

  private <T> T compute(Key key, Supplier<T> computation) {
    T value = computation.get();
    computed.computeIfAbsent(key.kind(), kind -> new LongAdder()).increment();
    return value;
  }

  /** A key promises the type of its value: who asks knows it. */
  @SuppressWarnings("unchecked")
  private static <T> T cast(Object value) {
    return (T) value;
  }
}
