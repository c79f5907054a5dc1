package org.bilan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.bilan.api.diagnostic.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: which commands there are, and what is said of a wrong one. */
final class Commands {

  private final Console console;
  private final CommandLine commandLine;

  Commands(Console console, Services services, String version) {
    this.console = console;
    this.commandLine =
        new CommandLine(new Root(console))
            .addSubcommand("new", new NewCommand(console, services))
            .addSubcommand("source", new SourceCommand(console, services))
            .addSubcommand("render", new RenderCommand(console, services))
            .addSubcommand("watch", new WatchCommand(console, services))
            .addSubcommand("burst", new BurstCommand(console, services))
            .addSubcommand("check", new CheckCommand(console, services))
            .addSubcommand("indicators", new IndicatorsCommand(console, services))
            .addSubcommand("explain", new ExplainCommand(console, services))
            .addSubcommand("editions", new EditionsCommand(console, services))
            .addSubcommand("diff", new DiffCommand(console, services))
            .addSubcommand("workbench", new WindowCommand(console, services))
            .addSubcommand("plugin", PluginCommand.all(console, services))
            .addSubcommand("bundles", new BundlesCommand(console, services))
            .addSubcommand("help", new CommandLine.HelpCommand());
    commandLine.getCommandSpec().version("bilan " + version);
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "org.bilan.cli.usage",
            console.locale(),
            Commands.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    commandLine.setResourceBundle(texts);
    commandLine.setUsageHelpAutoWidth(false);
    commandLine.setUsageHelpWidth(100);
    commandLine.setOut(new PrintWriter(console.out(), true));
    commandLine.setErr(new PrintWriter(console.err(), true));
    commandLine.setParameterExceptionHandler((failure, arguments) -> wrongUsage(failure));
    commandLine.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
  }

  int run(String[] arguments) {
    return commandLine.execute(arguments);
  }

  private int wrongUsage(ParameterException failure) {
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    if (failure instanceof UnmatchedArgumentException unmatched) {
      console.err().println("bilan: " + unmatched(unmatched));
    } else if (failure instanceof MissingParameterException missing) {
      List<String> names =
          missing.getMissing().stream()
              .map(a -> a.isOption() ? a.toString() : a.paramLabel())
              .toList();
      console.err().println("bilan: " + console.words("cli.missing", names));
    } else {
      String option = failure.getArgSpec() == null ? command : failure.getArgSpec().paramLabel();
      String value = failure.getValue() == null ? "" : failure.getValue();
      console.err().println("bilan: " + console.words("cli.wrong-value", value, option));
    }
    console.say("cli.see-help", command);
    return ExitCode.USAGE;
  }

  /** An option with what it takes, or the name of a parameter. */
  private static String argument(CommandLine.Model.ArgSpec spec) {
    return spec instanceof CommandLine.Model.OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : spec.paramLabel();
  }

  private String unmatched(UnmatchedArgumentException failure) {
    String written = failure.getUnmatched().get(0);
    boolean option = written.startsWith("-");
    CommandLine.Model.CommandSpec spec = failure.getCommandLine().getCommandSpec();
    List<String> known =
        option
            ? List.copyOf(spec.optionsMap().keySet())
            : List.copyOf(failure.getCommandLine().getSubcommands().keySet());
    String said =
        console.words(
            option ? "cli.no-option" : "cli.no-command", option ? written.split("=")[0] : written);
    Suggestion suggestion = Suggestion.among(written.split("=")[0], known);
    String accepted =
        suggestion.accepted().isEmpty()
            ? ""
            : " " + console.words("suggestion.accepted", suggestion.accepted(), "");
    return said
        + accepted
        + suggestion.nearest().map(n -> " " + console.words("suggestion.nearest", n)).orElse("");
  }

  private int failed(Exception failure) {
    console.say("cli.internal", String.valueOf(failure));
    failure.printStackTrace(console.err());
    return ExitCode.INTERNAL;
  }

  /** {@code bilan} without a command. */
  @Command(name = "bilan", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
  static final class Root implements Callable<Integer> {

    private final Console console;

    @Option(
        names = "--lang",
        scope = CommandLine.ScopeType.INHERIT,
        paramLabel = "fr|en",
        descriptionKey = "option.lang")
    private String language;

    /** Taken by the launcher, which alone can leave plugins alone; here it is only told of. */
    @Option(names = "--safe", descriptionKey = "option.safe")
    private boolean safe;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    Root(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      if (language != null && !List.of("fr", "en").contains(language)) {
        console.say("cli.wrong-value", language, "--lang");
        return ExitCode.USAGE;
      }
      spec.commandLine().usage(console.out());
      return ExitCode.DONE;
    }
  }
}
