package org.bilan.api.language;

import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;

/**
 * A new name everywhere, or why it cannot be given.
 *
 * @param edits what to change; empty where it is refused
 * @param refusal why not; empty where it is not refused
 */
public record Rename(List<TextEdit> edits, Optional<Diagnostic> refusal) {

  /** Copies the edits. */
  public Rename {
    edits = List.copyOf(edits);
  }

  /** Refused. */
  public static Rename refused(Diagnostic why) {
    return new Rename(List.of(), Optional.of(why));
  }
}
