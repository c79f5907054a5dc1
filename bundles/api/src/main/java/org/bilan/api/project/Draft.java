package org.bilan.api.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.document.Document;
import org.bilan.api.output.Look;
import org.bilan.api.script.ScriptFile;

/**
 * What a project would be printed as.
 *
 * @param request what was asked
 * @param evaluated the project up to its results
 * @param files its scripts, texts and looks, saved or not
 * @param document what is printed; empty where scripts or texts have errors
 * @param look how it is printed, likewise
 * @param diagnostics everything found, in the order of files and lines
 * @param recomputed how many values were computed, not remembered, by kind: {@code scripts}, {@code
 *     table}, {@code result}, {@code document}…
 */
public record Draft(
    ProjectRequest request,
    Evaluated evaluated,
    List<ScriptFile> files,
    Optional<Document> document,
    Optional<Look> look,
    List<Diagnostic> diagnostics,
    Map<String, Long> recomputed) {

  /** Copies the lists and the map. */
  public Draft {
    files = List.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
    recomputed = Map.copyOf(recomputed);
  }

  /** Whether anything found is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
