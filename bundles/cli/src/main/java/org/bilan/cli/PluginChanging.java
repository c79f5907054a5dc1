package org.bilan.cli;

import java.util.List;
import java.util.Optional;
import org.bilan.api.plugin.Consent;
import org.bilan.api.plugin.PluginChange;
import org.bilan.api.plugin.PluginManager;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that change which plugins are installed. */
final class PluginChanging {

  private PluginChanging() {}

  /** What is agreed to beforehand. */
  static final class Agreed {

    @Option(
        names = {"-y", "--yes"},
        descriptionKey = "option.yes")
    private boolean yes;

    /** Answers questions: as agreed, or at the keyboard where there is one. */
    Consent consent(boolean downgrade, Console console) {
      return question -> {
        boolean back = question.kind() == Consent.Kind.DOWNGRADE;
        if (back ? downgrade : yes) {
          return true;
        }
        java.io.Console keyboard = System.console();
        if (back || keyboard == null) {
          return false;
        }
        console.err().println(console.line(question.said()));
        String answer = keyboard.readLine("%s ", console.words("cli.go-on"));
        return answer != null && answer.strip().matches("(?i)o|oui|y|yes");
      };
    }
  }

  private static void say(List<PluginChange> changes, Console console) {
    for (PluginChange change : changes) {
      console.say(
          "cli.plugin." + change.kind().name(),
          change.id(),
          change.to().orElse(""),
          change.from().orElse(""));
      change.notes().forEach(note -> console.err().println(console.line(note)));
    }
  }

  /** {@code bilan plugin install}. */
  @Command(mixinStandardHelpOptions = true)
  static final class Install extends PluginCommand {

    @Parameters(index = "0", paramLabel = "ID|FILE|FOLDER", descriptionKey = "option.what")
    private String what;

    @Mixin private Agreed agreed;

    @Option(names = "--downgrade", descriptionKey = "option.downgrade")
    private boolean downgrade;

    Install(Console console, Services services) {
      super(console, services);
    }

    @Override
    int run(PluginManager plugins) {
      say(plugins.install(what, agreed.consent(downgrade, console())), console());
      return ExitCode.DONE;
    }
  }

  /** {@code bilan plugin update}. */
  @Command(mixinStandardHelpOptions = true)
  static final class Update extends PluginCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "option.plugin")
    private String id;

    @Mixin private Agreed agreed;

    Update(Console console, Services services) {
      super(console, services);
    }

    @Override
    int run(PluginManager plugins) {
      Consent consent = agreed.consent(false, console());
      List<PluginChange> changes = plugins.update(Optional.ofNullable(id), consent);
      say(changes, console());
      if (changes.isEmpty()) {
        console().say("cli.up-to-date");
      }
      return ExitCode.DONE;
    }
  }

  /** {@code bilan plugin remove}. */
  @Command(mixinStandardHelpOptions = true)
  static final class Remove extends PluginCommand {

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "option.plugin")
    private String id;

    Remove(Console console, Services services) {
      super(console, services);
    }

    @Override
    int run(PluginManager plugins) {
      say(List.of(plugins.remove(id)), console());
      return ExitCode.DONE;
    }
  }
}
