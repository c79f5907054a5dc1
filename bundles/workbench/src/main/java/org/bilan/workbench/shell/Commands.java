package org.bilan.workbench.shell;

import java.util.Optional;
import java.util.function.Consumer;
import org.bilan.workbench.api.WorkbenchCommand;

/** Runs commands; one that fails says so, and the window goes on. */
final class Commands {

  private final Window window;
  private final Contributions contributions;
  private final Consumer<Exception> failed;

  Commands(Window window, Contributions contributions, Consumer<Exception> failed) {
    this.window = window;
    this.contributions = contributions;
    this.failed = failed;
  }

  boolean run(String id) {
    Optional<WorkbenchCommand> command =
        contributions.commands().stream()
            .filter(c -> c.id().equals(id) && c.isEnabled(window))
            .findFirst();
    command.ifPresent(this::run);
    return command.isPresent();
  }

  void run(WorkbenchCommand command) {
    try {
      if (command.isEnabled(window)) {
        command.run(window);
      }
    } catch (RuntimeException e) {
      failed.accept(e);
    }
  }
}
