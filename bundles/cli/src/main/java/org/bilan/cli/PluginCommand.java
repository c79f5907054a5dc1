package org.bilan.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.plugin.Offer;
import org.bilan.api.plugin.PluginManager;
import org.bilan.api.plugin.Trust;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bilan plugin …}: a command that needs the manager of plugins. */
abstract class PluginCommand implements Callable<Integer> {

  /** How lists are written. */
  enum Format {
    /** Columns for the eye. */
    table,
    /** An array, or one object. */
    json
  }

  private final Console console;
  private final Services services;

  PluginCommand(Console console, Services services) {
    this.console = console;
    this.services = services;
  }

  final Console console() {
    return console;
  }

  @Override
  public final Integer call() throws Exception {
    Optional<PluginManager> plugins = services.plugins();
    if (plugins.isEmpty()) {
      console.say("cli.no-plugins");
      return ExitCode.INTERNAL;
    }
    try {
      return run(plugins.get());
    } catch (DiagnosticException e) {
      console.report(e.diagnostics(), console.err());
      return ExitCode.ERRORS;
    }
  }

  /** Runs the command; gives its exit code. */
  abstract int run(PluginManager plugins) throws Exception;

  /** What plugins bring, as authors read it: {@code source excel, fichiers xlsx}. */
  static String offers(List<Offer> offers, Console console) {
    return String.join(
        ", ",
        offers.stream()
            .map(
                offer ->
                    console.words("cli.offer." + offer.kind().name().toLowerCase(Locale.ROOT))
                        + " "
                        + offer.name())
            .toList());
  }

  /** Who vouches for something. */
  static String trust(Trust trust, Optional<String> signer, Console console) {
    return console.words("cli.trust." + trust.name(), signer.orElse(""));
  }

  /** All commands of plugins. */
  static CommandLine all(Console console, Services services) {
    CommandLine repository =
        new CommandLine(new Group())
            .addSubcommand("add", new PluginTrusting.Add(console, services))
            .addSubcommand("remove", new PluginTrusting.Remove(console, services))
            .addSubcommand("list", new PluginTrusting.Repositories(console, services));
    return new CommandLine(new Group())
        .addSubcommand("list", new PluginLooking.Installed(console, services))
        .addSubcommand("search", new PluginLooking.Search(console, services))
        .addSubcommand("info", new PluginLooking.Info(console, services))
        .addSubcommand("install", new PluginChanging.Install(console, services))
        .addSubcommand("update", new PluginChanging.Update(console, services))
        .addSubcommand("remove", new PluginChanging.Remove(console, services))
        .addSubcommand("verify", new PluginLooking.Verify(console, services))
        .addSubcommand("repository", repository)
        .addSubcommand("trust", new PluginTrusting.Pin(console, services))
        .addSubcommand("new", new PluginNew(console, services))
        .addSubcommand("index", new PluginTrusting.MakeIndex(console, services));
  }

  /** A word that only groups commands shows them. */
  @Command(mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
  static final class Group implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      spec.commandLine().usage(spec.commandLine().getOut());
      return ExitCode.USAGE;
    }
  }
}
