package org.bilan.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Rendered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bilan render}: from the raw files to the printed bilan. */
@Command(mixinStandardHelpOptions = true)
final class RenderCommand extends ProjectCommand {

  @Mixin private ProjectOptions project;

  @Option(names = "--output", paramLabel = "DIR", descriptionKey = "option.output")
  private Path output;

  RenderCommand(Console console, Services services) {
    super(console, services);
  }

  @Override
  int run(BilanService bilan) {
    Rendered rendered =
        bilan.render(project.request(), Optional.ofNullable(output), console().progress());
    console().report(rendered.diagnostics(), console().err());
    if (!rendered.published()) {
      sayNothingWasReplaced(rendered.output());
      return ExitCode.ERRORS;
    }
    console().say("cli.rendered", rendered.files().size() + 1);
    console().out().println(rendered.output());
    return ExitCode.DONE;
  }
}
