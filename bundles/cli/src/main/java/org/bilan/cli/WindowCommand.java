package org.bilan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bilan.api.project.WindowOpener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bilan workbench}: the window. */
@Command(mixinStandardHelpOptions = true)
final class WindowCommand implements Callable<Integer> {

  private final Console console;
  private final Services services;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PROJECT",
      descriptionKey = "option.window-project")
  private Path project;

  @Spec private picocli.CommandLine.Model.CommandSpec spec;

  WindowCommand(Console console, Services services) {
    this.console = console;
    this.services = services;
  }

  @Override
  public Integer call() throws InterruptedException {
    Optional<WindowOpener> window = services.window();
    if (window.isEmpty()) {
      console.say("cli.no-window");
      return ExitCode.INTERNAL;
    }
    if (!window.get().hasDisplay()) {
      console.say("cli.no-display");
      return ExitCode.USAGE;
    }
    if (project != null && !Files.isDirectory(project)) {
      console.say("cli.no-folder", project);
      return ExitCode.USAGE;
    }
    window.get().open(Optional.ofNullable(project), language());
    return ExitCode.DONE;
  }

  /** The language that the command line asks for; otherwise the window knows which was chosen. */
  private Optional<Locale> language() {
    List<String> said = spec.root().commandLine().getParseResult().originalArgs();
    return said.stream().anyMatch(a -> a.startsWith("--lang"))
        ? Optional.of(console.locale())
        : Optional.empty();
  }
}
