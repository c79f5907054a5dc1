package org.bilan.api.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.indicator.Results;
import org.bilan.api.script.ScriptFile;
import org.bilan.api.script.ScriptResult;

/**
 * A project up to its results.
 *
 * @param project its name
 * @param edition the edition
 * @param definitions what its scripts define
 * @param texts its texts
 * @param sources clean sources by name
 * @param results results of the scope asked for; empty where scripts have errors
 * @param nation results of the nation
 * @param diagnostics everything found so far, in the order of files and lines
 */
public record Evaluated(
    String project,
    int edition,
    ScriptResult definitions,
    List<ScriptFile> texts,
    Map<String, SourceData> sources,
    Optional<Results> results,
    Optional<Results> nation,
    List<Diagnostic> diagnostics) {

  /** Whether anything found is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
