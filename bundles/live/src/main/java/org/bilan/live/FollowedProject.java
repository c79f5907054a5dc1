package org.bilan.live;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.live.LiveListener;
import org.bilan.api.live.LiveProject;
import org.bilan.api.live.LiveState;
import org.bilan.api.project.Drafts;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.script.ScriptFile;

/**
 * One project that is followed. Changes come from any thread and only count a turn; one thread
 * computes turns and tells states, another watches the files.
 */
final class FollowedProject implements LiveProject {

  /** What is to be computed, as it was when a turn began. */
  private record Asked(
      long turn, ProjectRequest request, Map<String, String> unsaved, Set<String> changed) {}

  private final Drafts drafts;
  private final Optional<Path> looks;
  private final LiveListener listener;
  private final boolean printed;
  private final Path folder;
  private final WatchedFiles files;
  private final Map<String, String> unsaved = new LinkedHashMap<>();
  private final Set<String> changed = new LinkedHashSet<>();
  private ProjectRequest request;
  private ProjectTexts texts;
  private LiveState state = LiveState.beginning();
  private volatile long turn = 1;
  private long computed;
  private volatile boolean closed;

  FollowedProject(
      Drafts drafts,
      Optional<Path> looks,
      ProjectRequest request,
      LiveListener listener,
      boolean printed) {
    this.drafts = drafts;
    this.printed = printed;
    this.looks = looks;
    this.listener = listener;
    this.request = request;
    this.folder = request.folder().toAbsolutePath().normalize();
    this.files = new WatchedFiles(folder, request.data(), this::saved);
    this.texts = ProjectTexts.of(0, List.of());
  }

  /** Begins to compute and to watch. */
  void start() {
    Thread thread = new Thread(this::work, "bilan-live " + folder.getFileName());
    thread.setDaemon(true);
    thread.start();
    files.start();
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public synchronized ProjectRequest request() {
    return request;
  }

  @Override
  public synchronized long request(ProjectRequest other) {
    if (!other.folder().toAbsolutePath().normalize().equals(folder)) {
      throw new IllegalArgumentException("Another project: " + other.folder());
    }
    request = other;
    return next(List.of());
  }

  @Override
  public synchronized long edit(String path, Optional<String> text) {
    text.ifPresentOrElse(written -> unsaved.put(path, plain(written)), () -> unsaved.remove(path));
    return next(List.of(path));
  }

  /** A text as files are read: without a mark at its beginning, and with plain ends of lines. */
  private static String plain(String text) {
    String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n");
  }

  @Override
  public long refresh() {
    return next(List.of());
  }

  private void saved(Collection<String> paths) {
    next(paths);
  }

  private synchronized long next(Collection<String> paths) {
    changed.addAll(paths);
    turn++;
    notifyAll();
    return turn;
  }

  @Override
  public synchronized ProjectTexts texts() {
    ProjectTexts now = texts;
    for (Map.Entry<String, String> each : unsaved.entrySet()) {
      now = now.with(new ScriptFile(each.getKey(), each.getValue()));
    }
    return now;
  }

  @Override
  public synchronized LiveState state() {
    return state;
  }

  @Override
  public synchronized LiveState await(long wanted) throws InterruptedException {
    while (computed < wanted && !closed) {
      wait();
    }
    return state;
  }

  private void work() {
    while (!closed) {
      try {
        Asked asked = asked();
        if (!closed) {
          compute(asked);
        }
      } catch (InterruptedException e) {
        close();
      }
    }
  }

  /** Waits for the next turn. */
  private synchronized Asked asked() throws InterruptedException {
    while (turn == computed && !closed) {
      wait();
    }
    return new Asked(turn, request, Map.copyOf(unsaved), Set.copyOf(changed));
  }

  private void compute(Asked asked) {
    Turn work =
        new Turn(
            drafts,
            asked.turn(),
            asked.request(),
            asked.unsaved(),
            asked.changed().stream().sorted().toList(),
            printed,
            () -> closed || turn != asked.turn());
    work.run(state(), listener::step, reached -> took(asked, reached));
  }

  /** Takes what a turn found, and tells it. */
  private void took(Asked asked, Turn.Reached reached) {
    // Files are read before the lock is taken: windows ask for states on the thread of their
    // events.
    Optional<ProjectTexts> read =
        reached.draft().map(draft -> new TextsOnDisk(folder, looks).with(draft, reached.state()));
    synchronized (this) {
      if (closed) {
        return;
      }
      state = reached.state();
      read.ifPresent(now -> texts = now);
      if (!state.working()) {
        computed = asked.turn();
        changed.removeAll(asked.changed());
      }
    }
    listener.changed(reached.state());
    synchronized (this) {
      notifyAll();
    }
  }

  @Override
  public void close() {
    closed = true;
    files.close();
    synchronized (this) {
      notifyAll();
    }
  }
}
