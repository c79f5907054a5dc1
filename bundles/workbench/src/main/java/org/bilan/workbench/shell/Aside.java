package org.bilan.workbench.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/**
 * What may wait for a disk, done one after the other off the event thread: who reads a file after
 * it was written finds what was written.
 */
final class Aside {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "bilan-aside");
            made.setDaemon(true);
            return made;
          });

  private final Consumer<Exception> failed;

  Aside(Consumer<Exception> failed) {
    this.failed = failed;
  }

  <T> void run(Callable<T> work, Consumer<T> then) {
    if (!thread.isShutdown()) {
      thread.execute(() -> done(work, then));
    }
  }

  private <T> void done(Callable<T> work, Consumer<T> then) {
    try {
      T gave = work.call();
      SwingUtilities.invokeLater(() -> take(gave, then));
    } catch (Exception e) {
      SwingUtilities.invokeLater(() -> failed.accept(e));
    }
  }

  private <T> void take(T gave, Consumer<T> then) {
    if (!thread.isShutdown()) {
      then.accept(gave);
    }
  }

  /** Does what was begun to its end, which nobody takes any more, and then the last thing. */
  void close(Runnable last) {
    thread.execute(last);
    thread.shutdown();
  }
}
