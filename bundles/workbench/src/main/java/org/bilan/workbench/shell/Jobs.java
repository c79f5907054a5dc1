package org.bilan.workbench.shell;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bilan.workbench.api.Job;
import org.bilan.workbench.api.JobRequest;

/** The jobs that are not over. */
final class Jobs {

  private final CopyOnWriteArrayList<RunningJob> running = new CopyOnWriteArrayList<>();
  private final Runnable changed;

  Jobs(Runnable changed) {
    this.changed = changed;
  }

  Job start(JobRequest request) {
    RunningJob job = new RunningJob(request, this::changed);
    running.add(job);
    job.start();
    changed();
    return job;
  }

  List<Job> all() {
    return running.stream().filter(j -> !j.isOver()).map(j -> (Job) j).toList();
  }

  void cancelAll() {
    running.forEach(RunningJob::cancel);
  }

  private void changed() {
    running.removeIf(RunningJob::isOver);
    changed.run();
  }
}
