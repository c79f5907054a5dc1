package org.bilan.api.diagnostic;

import org.osgi.annotation.versioning.ConsumerType;

/** Takes findings as they are made. Implementations accept calls from several threads. */
@ConsumerType
@FunctionalInterface
public interface DiagnosticSink {

  /** Takes one finding. */
  void report(Diagnostic diagnostic);
}
