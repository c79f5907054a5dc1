package org.bilan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bilan.api.cleaning.SourceProposals;
import org.bilan.api.diagnostic.DiagnosticException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bilan source}: how a file that nobody prepared could be declared. */
@Command(mixinStandardHelpOptions = true)
final class SourceCommand implements Callable<Integer> {

  private final Console console;
  private final Services services;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "option.raw-file")
  private Path file;

  SourceCommand(Console console, Services services) {
    this.console = console;
    this.services = services;
  }

  @Override
  public Integer call() {
    Optional<SourceProposals> proposals = services.proposals();
    if (proposals.isEmpty()) {
      console.say("cli.no-pipeline");
      return ExitCode.INTERNAL;
    }
    try {
      console.out().print(proposals.get().propose(file, List.of(), console.locale()).script());
      return ExitCode.DONE;
    } catch (DiagnosticException e) {
      console.report(e.diagnostics(), console.err());
      return ExitCode.ERRORS;
    }
  }
}
