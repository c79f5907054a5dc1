package org.bilan.workbench.editor;

import java.util.concurrent.Executor;
import org.bilan.api.diagnostic.DiagnosticWriter;
import org.bilan.api.language.Languages;
import org.bilan.workbench.api.Workbench;

/**
 * What the parts of an editor call.
 *
 * @param workbench the window
 * @param languages what is known of scripts and texts
 * @param writer puts words to findings and fixes
 * @param thread where languages are asked
 */
record Tools(Workbench workbench, Languages languages, DiagnosticWriter writer, Executor thread) {

  /** Words of the screen. */
  String words(String key, Object... arguments) {
    return ScriptEditors.WORDS.of(workbench.language(), key, arguments);
  }
}
