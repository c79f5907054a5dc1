package org.bilan.pipeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.bilan.api.graph.Codec;
import org.bilan.api.graph.Key;
import org.bilan.api.graph.Memory;

/** A memory that others use too, seen from one request: it counts what this one computed. */
final class Counting implements Memory {

  private final Memory shared;
  private final ConcurrentHashMap<String, LongAdder> computed = new ConcurrentHashMap<>();

  Counting(Memory shared) {
    this.shared = shared;
  }

  @Override
  public <T> T remember(Key key, Supplier<T> computation) {
    return shared.remember(key, counted(key, computation));
  }

  @Override
  public <T> T remember(Key key, Codec<T> codec, Supplier<T> computation) {
    return shared.remember(key, codec, counted(key, computation));
  }

  private <T> Supplier<T> counted(Key key, Supplier<T> computation) {
    return () -> {
      T value = computation.get();
      computed.computeIfAbsent(key.kind(), kind -> new LongAdder()).increment();
      return value;
    };
  }

  @Override
  public Map<String, Long> computed() {
    Map<String, Long> counts = new TreeMap<>();
    computed.forEach((kind, count) -> counts.put(kind, count.sum()));
    return counts;
  }
}
