package org.bilan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.project.ProjectTemplates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bilan new}: a project that renders at once. */
@Command(mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

  private final Console console;
  private final Services services;

  @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "option.folder")
  private Path folder;

  @Option(
      names = "--template",
      paramLabel = "NAME",
      defaultValue = "mois-ess",
      descriptionKey = "option.template")
  private String template;

  NewCommand(Console console, Services services) {
    this.console = console;
    this.services = services;
  }

  @Override
  public Integer call() {
    Optional<ProjectTemplates> templates = services.templates();
    if (templates.isEmpty()) {
      console.say("cli.no-pipeline");
      return ExitCode.INTERNAL;
    }
    try {
      List<String> made = templates.get().make(template, folder);
      console.say("cli.made", made.size(), folder);
      console.out().println(folder.toAbsolutePath().normalize());
      return ExitCode.DONE;
    } catch (DiagnosticException e) {
      console.report(e.diagnostics(), console.err());
      return ExitCode.ERRORS;
    }
  }
}
