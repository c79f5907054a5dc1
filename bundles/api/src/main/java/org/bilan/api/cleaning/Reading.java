package org.bilan.api.cleaning;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A way to read cells that any organisation needs: {@code postcode}, {@code headcount}... Offered
 * to scripts by a {@link org.bilan.api.script.ScriptVocabulary}. Pure: the same text always reads
 * the same.
 */
@ConsumerType
public interface Reading {

  /** Its name in scripts. */
  String name();

  /**
   * Reads a cell.
   *
   * @param cell the text of a cell, never blank
   * @return the text that the column's own type then reads (a number as {@code 50} or {@code 50.5},
   *     a day as {@code 2011-11-01}); {@code null} where the cell says nothing
   */
  String read(String cell);
}
