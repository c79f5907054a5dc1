package org.bilan.api.plugin;

import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;

/**
 * What was done to one plugin.
 *
 * @param kind what was done
 * @param id the plugin
 * @param from the version before, where there was one
 * @param to the version after, where there is one
 * @param notes what its user should know: a plugin may be installed and wait for another
 */
public record PluginChange(
    Kind kind, String id, Optional<String> from, Optional<String> to, List<Diagnostic> notes) {

  /** What can be done. */
  public enum Kind {
    /** It was not there before. */
    INSTALLED,
    /** It took the place of another version of itself. */
    UPDATED,
    /** It is gone. */
    REMOVED,
    /** It was there already. */
    UNCHANGED
  }

  /** Copies the list. */
  public PluginChange {
    notes = List.copyOf(notes);
  }
}
