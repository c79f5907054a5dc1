package org.bilan.plugins;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs what others wrote on a thread of its own, and goes on without it where it takes too long. A
 * thread cannot be killed: it is interrupted, and left behind as one that keeps no process alive.
 */
final class TimeLimit {

  private TimeLimit() {}

  /**
   * Runs something.
   *
   * @param group the group of the thread, and of those that it starts
   * @param millis how long it may take
   * @throws TimeoutException where it took longer
   * @throws ExecutionException where it failed, even with an error of the virtual machine
   */
  static <T> T run(ThreadGroup group, long millis, Callable<T> work)
      throws TimeoutException, ExecutionException, InterruptedException {
    Run<T> run = new Run<>(work);
    Thread thread = new Thread(group, run, group.getName());
    thread.setDaemon(true);
    thread.start();
    if (!run.done.await(millis, TimeUnit.MILLISECONDS)) {
      thread.interrupt();
      // One that heeds interrupts leaves everything tidy: give it a moment.
      thread.join(Math.min(millis, 500));
      throw new TimeoutException();
    }
    return run.result();
  }

  private static final class Run<T> implements Runnable {

    private final Callable<T> work;
    private final CountDownLatch done = new CountDownLatch(1);
    private T value;
    private Throwable failure;

    Run(Callable<T> work) {
      this.work = work;
    }

    @Override
    public void run() {
      try {
        value = work.call();
      } catch (Throwable e) {
        // An error of a plugin is its own: out of memory in it need not be the end of the product.
        failure = e;
      } finally {
        done.countDown();
      }
    }

    T result() throws ExecutionException {
      if (failure != null) {
        throw new ExecutionException(failure);
      }
      return value;
    }
  }
}
