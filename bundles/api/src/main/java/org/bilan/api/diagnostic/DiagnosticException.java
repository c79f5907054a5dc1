package org.bilan.api.diagnostic;

import java.util.List;

/** Ends a computation that cannot go on, with the findings that say why. */
public final class DiagnosticException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /** Ends with one finding. */
  public DiagnosticException(Diagnostic diagnostic) {
    this(List.of(diagnostic));
  }

  /** Ends with several findings. */
  public DiagnosticException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(d -> d.place() + ": " + d.code()).toList().toString());
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** The findings, never empty. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
