package org.bilan.compute.rows;

import java.util.List;
import java.util.stream.Stream;
import org.bilan.api.data.NormalForm;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.formula.Condition.Comparison;
import org.bilan.api.formula.Formula.Aggregate;

/** Refuses labels that no cell bears: a misspelt one would silently count nothing. */
final class LabelCheck {

  private final Cells cells;

  LabelCheck(Cells cells) {
    this.cells = cells;
  }

  /** Checks the labels an aggregate compares, those of closed lists included. */
  void check(Aggregate aggregate, Universe universe) {
    List<Diagnostic> problems =
        AggregateColumns.conditions(aggregate)
            .filter(c -> cells.locate(c.column()).isLabels())
            .flatMap(c -> unknown(c, cells.labels(c.column(), universe)))
            .distinct()
            .toList();
    if (!problems.isEmpty()) {
      throw new DiagnosticException(problems);
    }
  }

  private Stream<Diagnostic> unknown(Comparison comparison, Labelled labelled) {
    if (labelled.labels().isEmpty()) {
      // An empty table has nothing to be compared with.
      return Stream.empty();
    }
    return comparison.operands().stream()
        .map(String::valueOf)
        .filter(label -> !cells.forms(labelled).contains(NormalForm.label(label)))
        .map(label -> problem(comparison, label, labelled.labels()));
  }

  private static Diagnostic problem(Comparison comparison, String label, List<String> labels) {
    return Diagnostic.error(
            "compute.no-category", Place.file(""), comparison.column().toString(), label)
        .suggesting(Suggestion.among(label, labels));
  }
}
