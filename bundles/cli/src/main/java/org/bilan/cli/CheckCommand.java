package org.bilan.cli;

import java.io.IOException;
import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bilan check}: all that is wrong with a project, before any page is drawn. */
@Command(mixinStandardHelpOptions = true)
final class CheckCommand extends ProjectCommand {

  /** How findings are written. */
  enum Format {
    /** A line each. */
    text,
    /** An array. */
    json
  }

  @Mixin private ProjectOptions project;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "option.format")
  private Format format;

  CheckCommand(Console console, Services services) {
    super(console, services);
  }

  @Override
  int run(BilanService bilan) throws IOException {
    List<Diagnostic> found = bilan.check(project.request(), Progress.SILENT);
    if (format == Format.json) {
      Json.diagnostics(found, console());
    } else {
      console().report(found, console().out());
    }
    boolean errors = found.stream().anyMatch(Diagnostic::isError);
    if (found.isEmpty()) {
      console().say("cli.all-well");
    }
    return errors ? ExitCode.ERRORS : ExitCode.DONE;
  }
}
