package org.bilan.api.script;

import java.util.List;
import java.util.Optional;

/**
 * The scripts of a project.
 *
 * @param edition the year of the edition
 * @param sources scripts of sources
 * @param indicators scripts of indicators
 * @param layout the script of the layout, if there is one
 */
public record ProjectScripts(
    int edition,
    List<ScriptFile> sources,
    List<ScriptFile> indicators,
    Optional<ScriptFile> layout) {

  /** Copies the lists. */
  public ProjectScripts {
    sources = List.copyOf(sources);
    indicators = List.copyOf(indicators);
  }
}
