package org.bilan.cli;

import java.io.IOException;
import org.bilan.api.indicator.Results;
import org.bilan.api.output.FigureFiles;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.Evaluated;
import org.bilan.api.project.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bilan indicators}: the values of all indicators. */
@Command(mixinStandardHelpOptions = true)
final class IndicatorsCommand extends ProjectCommand {

  /** How values are written. */
  enum Format {
    /** Columns for the eye. */
    table,
    /** One object, as {@code figures.json}. */
    json,
    /** Rows, as {@code figures.csv}. */
    csv
  }

  @Mixin private ProjectOptions project;

  @Option(
      names = "--format",
      paramLabel = "table|json|csv",
      defaultValue = "table",
      descriptionKey = "option.format")
  private Format format;

  IndicatorsCommand(Console console, Services services) {
    super(console, services);
  }

  @Override
  int run(BilanService bilan) throws IOException {
    Evaluated evaluated = bilan.evaluate(project.request(), Progress.SILENT);
    console().report(evaluated.diagnostics(), console().err());
    if (evaluated.results().isEmpty()) {
      return ExitCode.ERRORS;
    }
    write(evaluated, evaluated.results().get());
    return evaluated.hasErrors() ? ExitCode.ERRORS : ExitCode.DONE;
  }

  private void write(Evaluated evaluated, Results results) throws IOException {
    FigureFiles figures = services().figures().orElseThrow();
    switch (format) {
      case json -> figures.json(evaluated.project(), evaluated.edition(), results, console().out());
      case csv -> figures.csv(results, console().out());
      case table -> new IndicatorTable(console()).write(results);
    }
  }
}
