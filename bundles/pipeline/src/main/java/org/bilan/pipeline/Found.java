package org.bilan.pipeline;

import java.util.List;
import java.util.function.Function;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.graph.Key;
import org.bilan.api.graph.Memory;

/**
 * The value of a step and what was found while it was made, which is told again each time that the
 * value is taken from memory.
 *
 * @param <T> the type of value
 * @param value the value
 * @param findings what was found
 */
record Found<T>(T value, List<Diagnostic> findings) {

  /** The value of a step, computed where it is not remembered. */
  static <T> T remember(
      Memory memory, Key key, DiagnosticSink problems, Function<DiagnosticSink, T> step) {
    Found<T> found =
        memory.remember(
            key,
            () -> {
              Findings findings = new Findings();
              T value = step.apply(findings);
              return new Found<>(value, findings.sorted());
            });
    found.findings().forEach(problems::report);
    return found.value();
  }
}
