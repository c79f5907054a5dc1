package org.bilan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.project.BilanService;
import org.bilan.api.store.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bilan editions}: what the store keeps of a project. */
@Command(mixinStandardHelpOptions = true)
final class EditionsCommand extends ProjectCommand {

  @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "option.project")
  private Path project;

  EditionsCommand(Console console, Services services) {
    super(console, services);
  }

  /** The first copy that is kept is the latest of all; each year has one of its own. */
  private String latest(Snapshot.Info info, Snapshot.Info first) {
    if (info.id().equals(first.id())) {
      return console().words("cli.latest");
    }
    return info.latest() ? console().words("cli.latest-of", info.edition()) : "";
  }

  @Override
  int run(BilanService bilan) {
    List<Diagnostic> problems = new ArrayList<>();
    List<Snapshot.Info> kept = bilan.editions(project, problems::add);
    console().report(problems, console().err());
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            console().words("cli.column.edition"),
            console().words("cli.column.snapshot"),
            console().words("cli.column.kept"),
            console().words("cli.column.figures"),
            ""));
    for (Snapshot.Info info : kept) {
      rows.add(
          List.of(
              String.valueOf(info.edition()),
              info.id(),
              info.kept(),
              String.valueOf(info.figures()),
              latest(info, kept.get(0))));
    }
    if (!kept.isEmpty()) {
      TextTable.write(rows, Set.of(3), console().out());
    }
    return problems.stream().anyMatch(Diagnostic::isError) ? ExitCode.ERRORS : ExitCode.DONE;
  }
}
