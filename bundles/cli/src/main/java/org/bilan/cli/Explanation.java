package org.bilan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Noun;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/** Writes where a figure comes from, for the eye. */
final class Explanation {

  private final Console console;
  private final ShownValue values;

  Explanation(Console console) {
    this.console = console;
    this.values = new ShownValue(console.locale());
  }

  /** Writes a result and where it comes from, with its definition in plain words. */
  void write(IndicatorResult result, String sentence) {
    Provenance provenance = result.provenance();
    Optional<Noun> noun = result.indicator().noun();
    List<List<String>> rows = new ArrayList<>();
    add(rows, "cli.column.id", result.indicator().id());
    add(rows, "cli.column.label", result.indicator().plainLabel());
    if (result.result() instanceof Result.Figure figure) {
      add(
          rows,
          "cli.column.value",
          values.of(figure.value(), figure.unit(), noun) + console.flags(figure.flags()));
      figure.base().ifPresent(n -> add(rows, "cli.column.base", n.toString()));
      figure
          .effective()
          .ifPresent(n -> add(rows, "cli.effective", values.of(Value.of(n), Unit.NONE, noun)));
      figure
          .margin()
          .ifPresent(
              m -> add(rows, "cli.margin", "± " + values.of(Value.of(m), figure.unit(), noun)));
    }
    add(rows, "cli.sentence", sentence);
    add(rows, "cli.definition", provenance.formula());
    add(rows, "cli.script", provenance.script().toString());
    provenance.statedBy().ifPresent(by -> add(rows, "cli.stated-by", by));
    provenance.filters().forEach(filter -> add(rows, "cli.filter", filter));
    provenance.uses().forEach(use -> add(rows, "cli.uses", use));
    provenance.sources().forEach(source -> addSource(rows, source));
    if (provenance.rowsIn() > 0) {
      add(
          rows,
          "cli.rows",
          console.words("cli.rows-of", provenance.rowsOut(), provenance.rowsIn()));
    }
    TextTable.write(rows, Set.of(), console.out());
    if (result.result() instanceof Result.Breakdown breakdown) {
      writeCells(breakdown, noun);
    }
  }

  private void addSource(List<List<String>> rows, Provenance.SourceUse source) {
    String exported =
        source.exported().map(d -> ", " + console.words("cli.exported", d)).orElse("");
    add(rows, "cli.source", source.name() + " (" + source.label() + exported + ")");
    source
        .files()
        .forEach(f -> add(rows, "cli.file", f.name() + "  sha256 " + abbreviated(f.sha256())));
  }

  private static String abbreviated(String hash) {
    return hash.length() > 12 ? hash.substring(0, 12) : hash;
  }

  private void writeCells(Result.Breakdown breakdown, Optional<Noun> noun) {
    List<List<String>> rows = new ArrayList<>();
    for (Result.Cell cell : breakdown.cells()) {
      String series = cell.series().map(s -> " × " + s).orElse("");
      rows.add(
          List.of(
              "  " + cell.category().orElse(console.words("cli.blank")) + series,
              values.of(cell.value(), breakdown.unit(), noun),
              console.flags(cell.flags()).strip()));
    }
    if (!rows.isEmpty()) {
      console.out().println();
      TextTable.write(rows, Set.of(1), console.out());
    }
  }

  private void add(List<List<String>> rows, String code, String text) {
    rows.add(List.of(console.words(code), text));
  }
}
