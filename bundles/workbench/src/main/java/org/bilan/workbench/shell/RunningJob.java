package org.bilan.workbench.shell;

import java.util.concurrent.CancellationException;
import javax.swing.SwingUtilities;
import org.bilan.workbench.api.Job;
import org.bilan.workbench.api.JobProgress;
import org.bilan.workbench.api.JobRequest;

/** A job on a thread of its own. */
final class RunningJob implements Job, JobProgress {

  private final JobRequest request;
  private final Runnable changed;
  private final Thread thread;
  private volatile String step = "";
  private volatile double portion = -1;
  private volatile boolean over;
  private volatile boolean cancelled;

  RunningJob(JobRequest request, Runnable changed) {
    this.request = request;
    this.changed = changed;
    this.thread = new Thread(this::run, "bilan-job");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      request.work().run(this);
    } catch (InterruptedException | CancellationException e) {
      cancelled = true;
    } catch (Exception e) {
      if (!cancelled) {
        SwingUtilities.invokeLater(() -> request.failed().accept(e));
      }
    } finally {
      over = true;
      changed.run();
    }
  }

  @Override
  public String title() {
    return request.title();
  }

  @Override
  public String step() {
    return step;
  }

  @Override
  public double portion() {
    return portion;
  }

  @Override
  public boolean isOver() {
    return over;
  }

  @Override
  public void cancel() {
    cancelled = true;
    thread.interrupt();
    changed.run();
  }

  @Override
  public void step(String words) {
    step = words;
    changed.run();
  }

  @Override
  public void portion(double done) {
    portion = done;
    changed.run();
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }
}
