package org.bilan.workbench.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Table;
import org.bilan.api.project.Evaluated;
import org.bilan.api.report.Parameter;

/** The values that a bilan can be restricted to. */
final class Restrictions {

  private Restrictions() {}

  /** The values of a parameter, in the order of the rows they come from. */
  static List<String> values(Optional<Evaluated> evaluated, Parameter parameter) {
    return evaluated
        .map(e -> e.sources().get(parameter.values().source()))
        .map(SourceData::table)
        .map(table -> values(table, parameter.values().column()))
        .orElse(List.of());
  }

  private static List<String> values(Table table, String column) {
    return table.column(column) instanceof CodedColumn coded
        ? IntStream.range(0, table.size())
            .filter(row -> !coded.isMissing(row))
            .mapToObj(coded::text)
            .distinct()
            .toList()
        : List.of();
  }
}
