package org.bilan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Noun;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;

/** Writes values as columns for the eye. */
final class IndicatorTable {

  private final Console console;
  private final ShownValue values;

  IndicatorTable(Console console) {
    this.console = console;
    this.values = new ShownValue(console.locale());
  }

  void write(Results results) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            console.words("cli.column.id"),
            console.words("cli.column.value"),
            console.words("cli.column.base"),
            console.words("cli.column.label")));
    results.all().forEach(result -> rows.addAll(rows(result)));
    TextTable.write(rows, Set.of(1, 2), console.out());
  }

  private List<List<String>> rows(IndicatorResult result) {
    String id = result.indicator().id();
    Optional<Noun> noun = result.indicator().noun();
    if (result.result() instanceof Result.Figure figure) {
      return List.of(
          List.of(
              id,
              values.of(figure.value(), figure.unit(), noun),
              figure.base().map(String::valueOf).orElse(""),
              result.indicator().plainLabel() + console.flags(figure.flags())));
    }
    Result.Breakdown breakdown = (Result.Breakdown) result.result();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(id, "", "", result.indicator().plainLabel()));
    for (Result.Cell cell : breakdown.cells()) {
      String series = cell.series().map(s -> " × " + s).orElse("");
      rows.add(
          List.of(
              "",
              values.of(cell.value(), breakdown.unit(), noun),
              cell.base().map(String::valueOf).orElse(""),
              "  "
                  + cell.category().orElse(console.words("cli.blank"))
                  + series
                  + console.flags(cell.flags())));
    }
    return rows;
  }
}
