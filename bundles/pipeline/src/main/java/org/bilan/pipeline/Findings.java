package org.bilan.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.DiagnosticSink;

/** Collects findings from all threads, each once. */
final class Findings implements DiagnosticSink {

  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.place().file())
          .thenComparingInt(d -> d.place().line())
          .thenComparingInt(d -> d.place().column());

  private final Set<Diagnostic> found = Collections.synchronizedSet(new LinkedHashSet<>());

  @Override
  public void report(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  void report(DiagnosticException exception) {
    exception.diagnostics().forEach(this::report);
  }

  boolean hasErrors() {
    synchronized (found) {
      return found.stream().anyMatch(Diagnostic::isError);
    }
  }

  /** All of them, in the order of files and lines. */
  List<Diagnostic> sorted() {
    List<Diagnostic> all;
    synchronized (found) {
      all = new ArrayList<>(found);
    }
    all.sort(BY_PLACE);
    return List.copyOf(all);
  }
}
