package org.bilan.compute;

import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;

/**
 * What evaluating an indicator gave: what is remembered, so that a remembered result says again
 * what was wrong with it.
 *
 * @param answer the result
 * @param rowsIn rows of its own sources before conditions
 * @param rowsOut rows that were taken
 * @param problems what was found; places are those of the indicator, and are not part of it
 */
record Outcome(Answer answer, long rowsIn, long rowsOut, List<Diagnostic> problems) {

  Outcome {
    problems = List.copyOf(problems);
  }
}
