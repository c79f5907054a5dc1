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
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String said = deepest.getMessage();
    String name = deepest.getClass().getSimpleName();
    return said == null || said.isBlank() ? name : name + ": " + said.lines().findFirst().get();
  }
}
