package org.bilan.api.report;

import java.util.List;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.document.Document;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptResult;
import org.osgi.annotation.versioning.ProviderType;

/** Composes layout, texts and results into a document. Safe between threads. */
@ProviderType
public interface Composer {

  /**
   * Checks what needs no row: passages, names, formats and their units, numbers that are typed, in
   * texts and in the strings of the layout.
   */
  void check(
      ScriptResult definitions, List<ScriptFile> texts, int edition, DiagnosticSink problems);

  /**
   * Composes the document, and verifies that what its texts assert is true of the figures.
   *
   * @param composition what it is made of
   * @param problems takes what is wrong
   */
  Document compose(Composition composition, DiagnosticSink problems);
}
