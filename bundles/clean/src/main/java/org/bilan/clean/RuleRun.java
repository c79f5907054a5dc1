package org.bilan.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.cleaning.RowRule;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Severity;

/** Applies a closure to all rows, and reports its failures once. */
final class RuleRun {

  private final RowRule rule;
  private final String column;
  private final Account account;
  private final List<Diagnostic> reasons = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private Place first;
  private long failures;
  private long rows;

  /**
   * Prepares a rule.
   *
   * @param column the column it computes, or empty where it drops rows
   */
  RuleRun(RowRule rule, String column, Account account) {
    this.rule = rule;
    this.column = column;
    this.account = account;
  }

  /** The value of the rule for a row; {@code null} where it fails. */
  Object apply(FileRow row) {
    rows++;
    try {
      row.readBy(rule.place());
      return rule.apply(row);
    } catch (DiagnosticException e) {
      fail(e);
      return null;
    }
  }

  private void fail(DiagnosticException e) {
    account.add(QualityEntry.Kind.FAILED, column, "", "");
    // A name that a file does not have is a slip of the script, told once a file; of the other
    // failures, the first tells enough.
    for (Diagnostic diagnostic : e.diagnostics()) {
      boolean slip = diagnostic.code().equals(FileRow.NO_CELL);
      if (slip ? known.add(diagnostic.arguments().toString()) : failures == 0) {
        reasons.add(slip ? diagnostic : warning(diagnostic));
      }
      if (!slip) {
        count();
        return;
      }
    }
  }

  private void count() {
    failures++;
    if (first == null) {
      first = account.here();
    }
  }

  private static Diagnostic warning(Diagnostic reason) {
    return new Diagnostic(
        Severity.WARNING, reason.code(), reason.arguments(), reason.place(), reason.suggestion());
  }

  void report(DiagnosticSink problems) {
    reasons.forEach(problems::report);
    if (failures > 0) {
      problems.report(
          Diagnostic.warning(
              column.isEmpty() ? "clean.drop-failed" : "clean.compute-failed",
              rule.place(),
              MessageCatalogue.grouped(failures),
              MessageCatalogue.grouped(rows),
              first.toString(),
              column));
    }
  }
}
