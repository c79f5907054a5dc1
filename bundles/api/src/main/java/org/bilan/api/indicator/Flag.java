package org.bilan.api.indicator;

/** What a reader must know of a value. */
public enum Flag {
  /** No row gives it. */
  MISSING,
  /** Its base is under the threshold of publication. */
  WITHHELD,
  /** Its base is small. */
  SMALL_BASE,
  /** It is carried over from a survey. */
  ESTIMATE,
  /** It is declared, not computed. */
  STATED,
  /** Equal values stand on both sides of a ranking's cut. */
  TIE,
  /** The series breaks here: earlier values were measured otherwise. */
  BREAK
}
