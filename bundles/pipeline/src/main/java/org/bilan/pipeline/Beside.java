package org.bilan.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Does something beside the pipeline, each on a thread of its own. The common pool has one worker
 * on a machine of two processors, so that one of two jobs would wait for the other.
 */
final class Beside {

  private Beside() {}

  static CompletableFuture<Void> run(String name, Runnable job) {
    return CompletableFuture.runAsync(job, thread(name));
  }

  static <T> CompletableFuture<T> supply(String name, Supplier<T> job) {
    return CompletableFuture.supplyAsync(job, thread(name));
  }

  private static Executor thread(String name) {
    return job -> {
      Thread thread = new Thread(job, name);
      thread.setDaemon(true);
      thread.start();
    };
  }
}
