package org.bilan.clean;

import org.bilan.api.diagnostic.Diagnostic;

/**
 * A diagnostic that outlives an edit of its script.
 *
 * @param diagnostic what is wrong
 * @param anchor where it is, seen from the parts of the script
 */
record Finding(Diagnostic diagnostic, ScriptPlaces.Anchor anchor) {

  /** The diagnostic, where its script says it now. */
  Diagnostic in(ScriptPlaces script) {
    return diagnostic.at(script.place(anchor));
  }
}
