package org.bilan.cli;

import java.io.PrintWriter;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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
    new WrongUsage(console).of(failure).forEach(said -> console.err().println("bilan: " + said));
    console.say("cli.see-help", failure.getCommandLine().getCommandSpec().qualifiedName());
    return ExitCode.USAGE;
  }

  private int failed(Exception failure) {
    console.say("cli.internal", String.valueOf(failure));
    failure.printStackTrace(console.err());
    return ExitCode.INTERNAL;
  }

  /** The languages of messages, as they are typed. */
  enum Language {
    /** French. */
    fr,
    /** English. */
    en
  }

  /** {@code bilan} without a command. */
  @Command(name = "bilan", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
  static final class Root implements Callable<Integer> {

    private final Console console;

    /** Read by {@link Application}, which must speak it before; here it is only told of. */
    @Option(
        names = "--lang",
        scope = CommandLine.ScopeType.INHERIT,
        paramLabel = "fr|en",
        descriptionKey = "option.lang")
    private Language language;

    /** Taken by the launcher, which alone can leave plugins alone; here it is only told of. */
    @Option(names = "--safe", descriptionKey = "option.safe")
    private boolean safe;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    Root(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      spec.commandLine().usage(console.out());
      return ExitCode.DONE;
    }
  }
}
