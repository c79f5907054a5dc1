package org.bilan.workbench.shell;

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
import org.bilan.workbench.api.Preferences;

/** The project that is open, and those that were. */
final class Session {

  private static final String RECENT = "org.bilan.recent.";
  private static final int KEPT = 10;

  private final Preferences preferences;
  private final Consumer<LiveState> told;
  private final StepListener step;
  private Optional<LiveProject> open = Optional.empty();

  /** Is told the steps of the work. */
  interface StepListener {
    void step(String code, List<Object> arguments);
  }

  Session(Preferences preferences, Consumer<LiveState> told, StepListener step) {
    this.preferences = preferences;
    this.told = told;
    this.step = step;
  }

  Optional<LiveProject> project() {
    return open;
  }

  void open(LiveProjects projects, Path folder) {
    close();
    open = Optional.of(projects.open(ProjectRequest.of(folder), listener()));
    remember(folder);
  }

  void close() {
    open.ifPresent(LiveProject::close);
    open = Optional.empty();
  }

  private LiveListener listener() {
    return new LiveListener() {
      @Override
      public void changed(LiveState state) {
        SwingUtilities.invokeLater(() -> told.accept(state));
      }

      @Override
      public void step(String code, List<Object> arguments) {
        SwingUtilities.invokeLater(() -> step.step(code, arguments));
      }
    };
  }

  /** The projects that were open, the latest first. */
  List<Path> recent() {
    List<Path> found = new ArrayList<>();
    for (int i = 0; i < KEPT; i++) {
      preferences.get(RECENT + i).map(Path::of).ifPresent(found::add);
    }
    return found;
  }

  private void remember(Path folder) {
    List<Path> all = new ArrayList<>(List.of(folder.toAbsolutePath().normalize()));
    recent().stream().filter(p -> !all.contains(p)).forEach(all::add);
    for (int i = 0; i < Math.min(KEPT, all.size()); i++) {
      preferences.put(RECENT + i, all.get(i).toString());
    }
  }
}
