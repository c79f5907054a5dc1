package org.bilan.store.derby;

import java.sql.SQLException;
import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Severity;
import org.bilan.api.diagnostic.Suggestion;

/**
 * What goes wrong with a store, as findings.
 *
 * @param place the folder of the store
 */
record StoreProblems(Place place) {

  private static final String HELD_BY_ANOTHER_PROCESS = "XSDB6";
  private static final String UNREADABLE_CONTENT = "CONTENT";
  private static final String CONNECTION = "08";

  /** The store cannot be opened: a render goes on without it. */
  Diagnostic notOpened(SQLException e) {
    return has(e, HELD_BY_ANOTHER_PROCESS) ? busy() : damaged(Severity.WARNING, e);
  }

  Diagnostic busy() {
    return Diagnostic.warning("store.busy", place);
  }

  /** There can be no store in this workspace. */
  Diagnostic notWritable() {
    return Diagnostic.warning("store.not-writable", place);
  }

  Diagnostic otherVersion(int found, int expected) {
    return Diagnostic.warning("store.version", place, found, expected);
  }

  /** A snapshot could not be kept; what was kept before is whole. */
  DiagnosticException notKept(Exception e) {
    return new DiagnosticException(Diagnostic.warning("store.not-kept", place, code(e)));
  }

  /** What was asked for cannot be read. */
  DiagnosticException notRead(Exception e) {
    if (code(e).startsWith(CONNECTION)) {
      return new DiagnosticException(Diagnostic.error("store.closed", place));
    }
    return new DiagnosticException(damaged(Severity.ERROR, e));
  }

  private Diagnostic damaged(Severity severity, Exception e) {
    return new Diagnostic(severity, "store.damaged", List.of(code(e)), place, Suggestion.NONE);
  }

  /** What people can quote to whoever helps them. */
  private static String code(Exception e) {
    return e instanceof SQLException sql && sql.getSQLState() != null
        ? sql.getSQLState()
        : UNREADABLE_CONTENT;
  }

  private static boolean has(SQLException e, String state) {
    for (Throwable each : e) {
      if (each instanceof SQLException sql && state.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
