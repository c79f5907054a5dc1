package org.bilan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bilan.api.project.BilanService;

/** A command that needs the pipeline. */
abstract class ProjectCommand implements Callable<Integer> {

  private final Console console;
  private final Services services;

  ProjectCommand(Console console, Services services) {
    this.console = console;
    this.services = services;
  }

  final Console console() {
    return console;
  }

  final Services services() {
    return services;
  }

  @Override
  public final Integer call() throws Exception {
    Optional<BilanService> bilan = services.bilan();
    if (bilan.isEmpty()) {
      console.say("cli.no-pipeline");
      return ExitCode.INTERNAL;
    }
    return run(bilan.get());
  }

  final void sayNothingWasReplaced(Path output) {
    console.say(Files.exists(output) ? "cli.not-rendered" : "cli.nothing-rendered", output);
  }

  /** Runs the command; gives its exit code. */
  abstract int run(BilanService bilan) throws Exception;
}
