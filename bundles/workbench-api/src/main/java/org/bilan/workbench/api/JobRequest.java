package org.bilan.workbench.api;

import java.util.function.Consumer;

/**
 * A long job to do.
 *
 * @param title what it is, in the language of the screen
 * @param work what it does, on a thread of its own; interrupted when it is cancelled
 * @param failed is told, on the event thread, why it failed
 */
public record JobRequest(String title, Work work, Consumer<Exception> failed) {

  /** What a job does. */
  @FunctionalInterface
  public interface Work {
    /** Does it. */
    void run(JobProgress progress) throws Exception;
  }
}
