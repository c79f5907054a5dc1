package org.bilan.graph;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.bilan.api.graph.Key;

/** A computation under way, which other threads may wait for. */
final class Computation {

  private final Key key;
  private final Thread owner = Thread.currentThread();
  private final CompletableFuture<Object> result = new CompletableFuture<>();

  Computation(Key key) {
    this.key = key;
  }

  /** Computes, in the thread that claimed the key. */
  Object complete(Supplier<Object> computation) {
    try {
      Object value = computation.get();
      result.complete(value);
      return value;
    } catch (RuntimeException | Error failure) {
      result.completeExceptionally(failure);
      throw failure;
    }
  }

  /**
   * Waits for the value.
   *
   * @throws IllegalStateException where the computation waits for itself, which would never end
   */
  Object await() {
    if (owner == Thread.currentThread()) {
      throw new IllegalStateException("The computation of " + key + " asks for its own value");
    }
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw e;
    }
  }
}
