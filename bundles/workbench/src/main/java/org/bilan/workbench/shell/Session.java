package org.bilan.workbench.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.bilan.api.live.LiveListener;
import org.bilan.api.live.LiveProject;
import org.bilan.api.live.LiveProjects;
import org.bilan.api.live.LiveState;
import org.bilan.api.project.ProjectRequest;
import org.bilan.workbench.api.JobRequest;
import org.bilan.workbench.dialog.Questions;

/** The project that is open, and those that were. */
final class Session {

  private static final String RECENT = "org.bilan.recent.";
  private static final int KEPT = 10;

  private final Window window;
  private final Runnable changed;
  private final Consumer<LiveState> told;
  private Optional<LiveProject> open = Optional.empty();
  private boolean over;

  Session(Window window, Runnable changed, Consumer<LiveState> told) {
    this.window = window;
    this.changed = changed;
    this.told = told;
  }

  Optional<LiveProject> project() {
    return open;
  }

  /** Opens a project, which is first looked at aside; says so where it is none. */
  void open(Path folder) {
    Optional<LiveProjects> projects = window.engine().projects();
    if (projects.isEmpty()) {
      Questions.tell(window, window.screen().words("project.no-engine"));
      return;
    }
    window.start(
        new JobRequest(
            window.screen().words("project.opening", folder.getFileName()),
            progress -> {
              if (Files.isDirectory(folder)) {
                Following following = new Following();
                LiveProject project = projects.get().open(ProjectRequest.of(folder), following);
                SwingUtilities.invokeLater(() -> took(project, following));
              } else {
                SwingUtilities.invokeLater(() -> missing(folder));
              }
            },
            failure -> Questions.tell(window, window.screen().words("failed", failure))));
  }

  private void missing(Path folder) {
    Questions.tell(window, window.screen().words("project.missing", folder));
  }

  private void took(LiveProject project, Following following) {
    if (over) {
      project.close();
      return;
    }
    leave();
    open = Optional.of(project);
    following.project = open;
    remember(project.folder());
    changed.run();
    told.accept(project.state());
  }

  private void leave() {
    open.ifPresent(LiveProject::close);
    open = Optional.empty();
  }

  /** Closes the project; none is opened afterwards. */
  void close() {
    over = true;
    leave();
  }

  /** Tells the window how the project goes on, as long as it is the one that is open. */
  private final class Following implements LiveListener {

    private Optional<LiveProject> project = Optional.empty();

    @Override
    public void changed(LiveState state) {
      tell(() -> told.accept(state));
    }

    @Override
    public void step(String code, List<Object> arguments) {
      tell(() -> window.step(code, arguments));
    }

    private void tell(Runnable what) {
      SwingUtilities.invokeLater(
          () -> {
            if (project.isPresent() && project.equals(open)) {
              what.run();
            }
          });
    }
  }

  /** The projects that were open, the latest first. */
  List<Path> recent() {
    List<Path> found = new ArrayList<>();
    for (int i = 0; i < KEPT; i++) {
      window.preferences().get(RECENT + i).map(Path::of).ifPresent(found::add);
    }
    return found;
  }

  private void remember(Path folder) {
    List<Path> all = new ArrayList<>(List.of(folder));
    recent().stream().filter(p -> !all.contains(p)).forEach(all::add);
    for (int i = 0; i < Math.min(KEPT, all.size()); i++) {
      window.preferences().put(RECENT + i, all.get(i).toString());
    }
  }
}
