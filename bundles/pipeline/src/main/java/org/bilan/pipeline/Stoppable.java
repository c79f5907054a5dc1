package org.bilan.pipeline;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.bilan.api.graph.Codec;
import org.bilan.api.graph.Key;
import org.bilan.api.graph.Memory;

/**
 * A memory for work that may be given up: then it computes nothing more. What a step caught of that
 * is not remembered either, for each value asks once more when it is made.
 *
 * @param memory remembers
 * @param givenUp whether nobody wants the result any more
 */
record Stoppable(Memory memory, BooleanSupplier givenUp) implements Memory {

  @Override
  public <T> T remember(Key key, Supplier<T> computation) {
    return memory.remember(key, stopped(computation));
  }

  @Override
  public <T> T remember(Key key, Codec<T> codec, Supplier<T> computation) {
    return memory.remember(key, codec, stopped(computation));
  }

  private <T> Supplier<T> stopped(Supplier<T> computation) {
    return () -> {
      stop(givenUp);
      T value = computation.get();
      stop(givenUp);
      return value;
    };
  }

  /** Ends work that is given up. */
  static void stop(BooleanSupplier givenUp) {
    if (givenUp.getAsBoolean()) {
      throw new CancellationException("A later edit makes this useless");
    }
  }

  @Override
  public Map<String, Long> computed() {
    return memory.computed();
  }
}
