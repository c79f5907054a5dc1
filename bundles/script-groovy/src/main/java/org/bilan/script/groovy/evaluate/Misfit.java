package org.bilan.script.groovy.evaluate;

import org.bilan.api.diagnostic.Diagnostic;

/**
 * Why a method does not take what a word is given.
 *
 * @param diagnostic the finding
 * @param fatal whether the word cannot even be carried out without the part that is wrong
 * @param expected the kind of value wanted, or {@code null} where kinds are not the matter
 */
record Misfit(Diagnostic diagnostic, boolean fatal, Kind expected) {

  static Misfit fatal(Diagnostic diagnostic) {
    return new Misfit(diagnostic, true, null);
  }

  static Misfit harmless(Diagnostic diagnostic) {
    return new Misfit(diagnostic, false, null);
  }
}
