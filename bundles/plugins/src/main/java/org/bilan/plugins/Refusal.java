package org.bilan.plugins;

import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;

/** Ends an operation before anything was touched. */
final class Refusal {

  private Refusal() {}

  static DiagnosticException of(String code, String place, Object... arguments) {
    return new DiagnosticException(Diagnostic.error(code, Place.file(place), arguments));
  }

  /** What an exception of the platform says, or its name where it says nothing. */
  static String reason(Throwable failure) {
    Throwable deepest = deepest(failure);
    String said = deepest.getMessage();
    return said == null || said.isBlank()
        ? deepest.getClass().getSimpleName()
        : said.lines().findFirst().orElse("");
  }

  /** What an exception of a plugin is and says: its maker will want both. */
  static String named(Throwable failure) {
    String name = deepest(failure).getClass().getSimpleName();
    String said = reason(failure);
    return said.equals(name) ? name : name + ": " + said;
  }

  private static Throwable deepest(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest;
  }
}
