package org.bilan.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.cleaning.CategorySource;
import org.bilan.api.cleaning.LabelRule;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Table;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.clean.text.CellText;

/** Labels taken from a column of another source. */
final class SourceLabels {

  private SourceLabels() {}

  /**
   * The labels, in the order of its rows; none where the column has no texts, which is reported;
   * empty where there is no such column, which whoever defined the source was told of.
   */
  static Optional<List<String>> of(CategorySource from, Table table, DiagnosticSink problems) {
    if (table.schema().column(from.column()).isEmpty()) {
      return Optional.empty();
    }
    if (table.column(from.column()) instanceof CodedColumn coded) {
      Set<String> labels = new LinkedHashSet<>();
      for (int row = 0; row < table.size(); row++) {
        if (!coded.isMissing(row)) {
          labels.add(coded.text(row));
        }
      }
      return Optional.of(List.copyOf(labels));
    }
    problems.report(
        Diagnostic.error("clean.no-labels", from.place(), from.source(), from.column()));
    return Optional.of(List.of());
  }

  /** The rules, with labels written as the other source does; a label it does not have is told. */
  static List<LabelRule> rules(
      List<LabelRule> rules, CategorySource from, List<String> labels, DiagnosticSink problems) {
    Map<String, String> byForm = new HashMap<>();
    labels.forEach(label -> byForm.putIfAbsent(CellText.form(label), label));
    List<LabelRule> written = new ArrayList<>();
    for (LabelRule rule : rules) {
      String label = byForm.get(CellText.form(rule.label()));
      if (label == null) {
        problems.report(
            Diagnostic.warning(
                    "clean.label-not-listed",
                    rule.place(),
                    rule.label(),
                    from.source(),
                    from.column())
                .suggesting(Suggestion.among(rule.label(), labels)));
      }
      written.add(
          new LabelRule(
              rule.kind(), rule.written(), label == null ? rule.label() : label, rule.place()));
    }
    return written;
  }
}
