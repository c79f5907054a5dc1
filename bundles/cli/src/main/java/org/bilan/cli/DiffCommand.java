package org.bilan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.project.BilanService;
import org.bilan.api.project.EditionDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bilan diff}: which figures moved from one snapshot to another, and why. */
@Command(mixinStandardHelpOptions = true)
final class DiffCommand extends ProjectCommand {

  @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "option.project")
  private Path project;

  @Parameters(index = "1", paramLabel = "A", descriptionKey = "option.snapshot")
  private String from;

  @Parameters(index = "2", paramLabel = "B", descriptionKey = "option.snapshot")
  private String to;

  DiffCommand(Console console, Services services) {
    super(console, services);
  }

  @Override
  int run(BilanService bilan) {
    List<Diagnostic> problems = new ArrayList<>();
    Optional<EditionDiff> diff = bilan.diff(project, from, to, problems::add);
    console().report(problems, console().err());
    if (diff.isEmpty()) {
      return ExitCode.ERRORS;
    }
    write(diff.get());
    return ExitCode.DONE;
  }

  private void write(EditionDiff diff) {
    if (diff.moves().isEmpty() && diff.rows().isEmpty() && diff.files().isEmpty()) {
      console().say("cli.no-difference");
    }
    List<List<String>> rows = new ArrayList<>();
    MovedValues values = new MovedValues(console().locale());
    for (EditionDiff.Move move : diff.moves()) {
      String before = values.shown(move.before(), move.after());
      String after = values.shown(move.after(), move.before());
      rows.add(List.of(move.id(), before, "→", after, because(move)));
    }
    if (!rows.isEmpty()) {
      TextTable.write(rows, Set.of(1, 3), console().out());
    }
    for (EditionDiff.RowChange row : diff.rows()) {
      String sign = row.kind() == EditionDiff.RowChange.Kind.ADDED ? "+" : "-";
      console().out().println(sign + " " + row.source() + " " + row.place() + ": " + row.text());
    }
    diff.files().forEach(file -> console().out().println("~ " + file));
  }

  private String because(EditionDiff.Move move) {
    List<String> causes = new ArrayList<>(move.sources());
    if (move.definitionChanged()) {
      causes.add(console().words("cli.definition-changed"));
    }
    return causes.isEmpty() ? "" : "(" + String.join(", ", causes) + ")";
  }
}
