package org.bilan.api.script;

import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.output.Look;
import org.osgi.annotation.versioning.ProviderType;

/** Checks and evaluates scripts, without reading a row. Safe between threads. */
@ProviderType
public interface ScriptHost {

  /** Evaluates the scripts of a project; reports everything that is wrong in them, at once. */
  ScriptResult evaluate(ProjectScripts scripts, DiagnosticSink problems);

  /**
   * Evaluates the script of a look.
   *
   * @return the look; the default one's parts stand for what is wrong
   */
  Look look(ScriptFile script, DiagnosticSink problems);
}
