package org.bilan.clean.column;

import java.util.Optional;

/** Finds the rows of a source by what other sources call them. */
@FunctionalInterface
public interface Identifiers {

  /**
   * The row of an identifier.
   *
   * @param text the identifier as written
   * @return empty where no row has it
   */
  Optional<Integer> row(String text);
}
