package org.bilan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bilan.api.cleaning.SourceProposals;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
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
      mustBeAFile();
      console.out().print(proposals.get().propose(file, List.of(), console.locale()).script());
      return ExitCode.DONE;
    } catch (DiagnosticException e) {
      console.report(e.diagnostics(), console.err());
      return ExitCode.ERRORS;
    }
  }

  private void mustBeAFile() {
    Place place = Place.file(file.toString().replace('\\', '/'));
    if (Files.isDirectory(file)) {
      throw new DiagnosticException(Diagnostic.error("cli.raw-folder", place));
    } else if (!Files.exists(file)) {
      Suggestion among = Suggestion.among(String.valueOf(file.getFileName()), neighbours());
      throw new DiagnosticException(
          Diagnostic.error("cli.no-raw-file", place)
              .suggesting(new Suggestion(List.of(), among.nearest(), 0)));
    }
  }

  private List<String> neighbours() {
    Path folder = file.toAbsolutePath().getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
