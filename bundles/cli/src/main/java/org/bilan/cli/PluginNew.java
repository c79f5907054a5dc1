package org.bilan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.plugin.PluginTemplates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bilan plugin new}: a Maven project that makes a plugin. */
@Command(mixinStandardHelpOptions = true)
final class PluginNew implements Callable<Integer> {

  private final Console console;
  private final Services services;

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "option.new-plugin")
  private String id;

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "source|indicators|chart|output|view",
      descriptionKey = "option.kind")
  private String kind;

  @Option(names = "--folder", paramLabel = "FOLDER", descriptionKey = "option.plugin-folder")
  private Path folder;

  PluginNew(Console console, Services services) {
    this.console = console;
    this.services = services;
  }

  @Override
  public Integer call() {
    Optional<PluginTemplates> templates = services.pluginTemplates();
    if (templates.isEmpty()) {
      console.say("cli.no-plugins");
      return ExitCode.INTERNAL;
    }
    Path where = folder == null ? Path.of(id) : folder;
    try {
      List<String> made = templates.get().make(new PluginTemplates.Draft(kind, id, where));
      console.say("cli.plugin-made", made.size(), where);
      console.out().println(where.toAbsolutePath().normalize());
      return ExitCode.DONE;
    } catch (DiagnosticException e) {
      console.report(e.diagnostics(), console.err());
      return ExitCode.ERRORS;
    }
  }
}
