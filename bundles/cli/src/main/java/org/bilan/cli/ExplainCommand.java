package org.bilan.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Evaluated;
import org.bilan.api.project.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bilan explain}: where one figure comes from. */
@Command(mixinStandardHelpOptions = true)
final class ExplainCommand extends ProjectCommand {

  @Mixin private ProjectOptions project;

  @Parameters(index = "1", paramLabel = "INDICATOR", descriptionKey = "option.indicator")
  private String id;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "option.format")
  private CheckCommand.Format format;

  ExplainCommand(Console console, Services services) {
    super(console, services);
  }

  @Override
  int run(BilanService bilan) throws IOException {
    Evaluated evaluated = bilan.evaluate(project.request(), Progress.SILENT);
    if (evaluated.results().isEmpty()) {
      console().report(evaluated.diagnostics(), console().err());
      return ExitCode.ERRORS;
    }
    Optional<IndicatorResult> found = evaluated.results().get().find(id);
    if (found.isEmpty()) {
      List<String> ids = List.copyOf(evaluated.results().get().byId().keySet());
      Suggestion near = Suggestion.among(id, ids);
      console()
          .report(
              List.of(
                  Diagnostic.error("cli.no-indicator", Place.file(evaluated.project()), id)
                      .suggesting(new Suggestion(List.of(), near.nearest(), 0))),
              console().err());
      return ExitCode.ERRORS;
    }
    String sentence =
        services()
            .formulas()
            .map(f -> f.sentence(found.get(), evaluated.results().get(), console().locale()))
            .orElse("");
    if (format == CheckCommand.Format.json) {
      services().figures().orElseThrow().explanation(found.get(), sentence, console().out());
    } else {
      new Explanation(console()).write(found.get(), sentence);
    }
    return ExitCode.DONE;
  }
}
