package org.bilan.api.cleaning;

import org.bilan.api.diagnostic.Place;

/**
 * One row or value that did not go into a table as it was.
 *
 * @param kind what was done
 * @param column the column, or empty where the whole row is meant
 * @param value the text as written
 * @param detail the reason of a drop, the kept row of a duplicate ({@code file:line}), what was
 *     taken instead of a blank; empty elsewhere
 * @param place the file and line of the row
 */
public record QualityEntry(Kind kind, String column, String value, String detail, Place place) {

  /** What was done with a row or value. */
  public enum Kind {
    /** The row was left out by a {@code drop} rule. */
    DROPPED,
    /** The row was one with another. */
    DUPLICATE,
    /** The text is none of the labels: the value is missing. */
    UNKNOWN_LABEL,
    /** The text is no number: the value is missing. */
    NOT_A_NUMBER,
    /** The text is no day, or an impossible one: the value is missing. */
    NOT_A_DATE,
    /** The text refers to no row: the value is missing. */
    DANGLING_REFERENCE,
    /** The cell was blank and took its value from another column. */
    FILLED,
    /** The row has fewer or more cells than the header. */
    RAGGED,
    /** A closure failed on the row: the value is missing. */
    FAILED
  }
}
