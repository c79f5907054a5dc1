package org.bilan.report.layout;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.NormalForm;
import org.bilan.api.data.Table;
import org.bilan.api.formula.Condition;

/** The restrictions of a scope, on the rows of a list: columns that must equal a label. */
final class RowFilter {

  private RowFilter() {}

  /** Whether a row satisfies all conditions. */
  static IntPredicate of(List<Condition> conditions, Table table, Map<String, SourceData> sources) {
    return conditions.stream()
        .map(condition -> of(condition, table, sources))
        .reduce(IntPredicate::and)
        .orElse(row -> true);
  }

  private static IntPredicate of(
      Condition condition, Table table, Map<String, SourceData> sources) {
    if (condition instanceof Condition.All all) {
      return of(all.conditions(), table, sources);
    }
    if (condition instanceof Condition.Any any) {
      return any.conditions().stream()
          .map(one -> of(one, table, sources))
          .reduce(IntPredicate::or)
          .orElse(row -> false);
    }
    return condition instanceof Condition.Comparison comparison
        ? comparison(comparison, table, sources)
        : row -> false;
  }

  /** A path that leads nowhere is satisfied by no row. */
  private static IntPredicate comparison(
      Condition.Comparison comparison, Table table, Map<String, SourceData> sources) {
    List<String> wanted =
        comparison.operands().stream().map(String::valueOf).map(NormalForm::of).toList();
    return CellReader.of(comparison.column(), table, sources)
        .<IntPredicate>map(
            reader ->
                row -> reader.labels(row).stream().map(NormalForm::of).anyMatch(wanted::contains))
        .orElse(row -> false);
  }
}
