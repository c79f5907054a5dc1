package org.bilan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.plugin.AvailablePlugin;
import org.bilan.api.plugin.Plugin;
import org.bilan.api.plugin.PluginDescription;
import org.bilan.api.plugin.PluginManager;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that show plugins and change none. */
final class PluginLooking {

  private PluginLooking() {}

  /** {@code bilan plugin list}: what is installed, ill plugins too. */
  @Command(mixinStandardHelpOptions = true)
  static final class Installed extends PluginCommand {

    @Option(
        names = "--format",
        paramLabel = "table|json",
        defaultValue = "table",
        descriptionKey = "option.format")
    private Format format;

    Installed(Console console, Services services) {
      super(console, services);
    }

    @Override
    int run(PluginManager plugins) throws IOException {
      List<Plugin> installed = plugins.installed();
      if (format == Format.json) {
        PluginJson.installed(installed, console());
      } else if (installed.isEmpty()) {
        console().say("cli.no-plugin");
      } else {
        TextTable.write(rows(installed), Set.of(), console().out());
        console().out().flush();
        installed.forEach(plugin -> plugin.troubles().forEach(t -> print(t)));
      }
      return ExitCode.DONE;
    }

    private void print(Diagnostic trouble) {
      console().err().println(console().line(trouble));
    }

    private List<List<String>> rows(List<Plugin> installed) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(
          List.of(
              console().words("cli.column.plugin"),
              console().words("cli.column.version"),
              console().words("cli.column.state"),
              console().words("cli.column.trust"),
              console().words("cli.column.maker"),
              console().words("cli.column.offers")));
      for (Plugin plugin : installed) {
        PluginDescription description = plugin.description();
        rows.add(
            List.of(
                description.id(),
                description.version(),
                console().words("cli.state." + plugin.state().name()),
                trust(plugin.trust(), plugin.signer(), console()),
                description.maker(),
                offers(description.offers(), console())));
      }
      return rows;
    }
  }

  /** {@code bilan plugin search}: what can be installed. */
  @Command(mixinStandardHelpOptions = true)
  static final class Search extends PluginCommand {

    @Parameters(
        index = "0",
        arity = "0..1",
        paramLabel = "WORD",
        defaultValue = "",
        descriptionKey = "option.word")
    private String word;

    @Option(
        names = "--format",
        paramLabel = "table|json",
        defaultValue = "table",
        descriptionKey = "option.format")
    private Format format;

    Search(Console console, Services services) {
      super(console, services);
    }

    @Override
    int run(PluginManager plugins) throws IOException {
      List<Diagnostic> problems = new ArrayList<>();
      List<AvailablePlugin> found = plugins.search(word, problems::add);
      console().report(problems, console().err());
      if (format == Format.json) {
        PluginJson.available(found, console());
      } else if (found.isEmpty()) {
        console().say("cli.nothing-found", word);
      } else {
        TextTable.write(rows(found), Set.of(), console().out());
      }
      return problems.stream().anyMatch(Diagnostic::isError) ? ExitCode.ERRORS : ExitCode.DONE;
    }

    private List<List<String>> rows(List<AvailablePlugin> found) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(
          List.of(
              console().words("cli.column.plugin"),
              console().words("cli.column.version"),
              console().words("cli.column.installed"),
              console().words("cli.column.trust"),
              console().words("cli.column.offers"),
              console().words("cli.column.label")));
      for (AvailablePlugin plugin : found) {
        rows.add(
            List.of(
                plugin.description().id(),
                plugin.description().version(),
                plugin.installed().orElse("–"),
                trust(plugin.repository().trust(), plugin.repository().signer(), console()),
                offers(plugin.description().offers(), console()),
                plugin.description().description()));
      }
      return rows;
    }
  }

  /** {@code bilan plugin info}: all that is known of one plugin. */
  @Command(mixinStandardHelpOptions = true)
  static final class Info extends PluginCommand {

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "option.plugin")
    private String id;

    @Option(
        names = "--format",
        paramLabel = "table|json",
        defaultValue = "table",
        descriptionKey = "option.format")
    private Format format;

    Info(Console console, Services services) {
      super(console, services);
    }

    @Override
    int run(PluginManager plugins) throws IOException {
      Optional<Plugin> installed =
          plugins.installed().stream().filter(p -> p.description().id().equals(id)).findFirst();
      List<Diagnostic> problems = new ArrayList<>();
      Optional<AvailablePlugin> available =
          plugins.search(id, problems::add).stream()
              .filter(p -> p.description().id().equals(id))
              .findFirst();
      if (installed.isEmpty() && available.isEmpty()) {
        console().report(problems, console().err());
        console().say("cli.no-such-plugin", id);
        return ExitCode.ERRORS;
      }
      if (format == Format.json) {
        PluginJson.one(installed, available, console());
      } else {
        write(installed, available);
      }
      return ExitCode.DONE;
    }

    private void write(Optional<Plugin> installed, Optional<AvailablePlugin> available) {
      PluginDescription shown =
          installed.map(Plugin::description).orElseGet(() -> available.orElseThrow().description());
      List<List<String>> rows = new ArrayList<>();
      row(rows, "cli.column.plugin", shown.id() + " " + shown.version());
      row(rows, "cli.column.label", shown.name());
      row(rows, "cli.column.maker", shown.maker());
      row(rows, "cli.column.description", shown.description());
      row(rows, "cli.column.licence", shown.licence());
      row(rows, "cli.column.offers", offers(shown.offers(), console()));
      installed.ifPresent(
          plugin -> {
            row(rows, "cli.column.state", console().words("cli.state." + plugin.state().name()));
            row(rows, "cli.column.trust", trust(plugin.trust(), plugin.signer(), console()));
            row(rows, "cli.column.origin", plugin.origin());
          });
      available.ifPresent(
          plugin ->
              row(
                  rows,
                  "cli.column.available",
                  plugin.description().version() + ", " + plugin.repository().address()));
      row(rows, "cli.column.hash", shown.sha256());
      TextTable.write(rows, Set.of(), console().out());
      installed.ifPresent(
          plugin -> plugin.troubles().forEach(t -> console().out().println(console().line(t))));
    }

    private void row(List<List<String>> rows, String code, String value) {
      if (!value.isEmpty()) {
        rows.add(List.of(console().words(code), value));
      }
    }
  }

  /** {@code bilan plugin verify}: whether installed jars are what was installed. */
  @Command(mixinStandardHelpOptions = true)
  static final class Verify extends PluginCommand {

    Verify(Console console, Services services) {
      super(console, services);
    }

    @Override
    int run(PluginManager plugins) {
      List<Diagnostic> found = new ArrayList<>(plugins.verify());
      console().report(found, console().out());
      if (found.isEmpty()) {
        console().say("cli.all-well");
      }
      return found.isEmpty() ? ExitCode.DONE : ExitCode.ERRORS;
    }
  }
}
