package org.bilan.script.groovy.row;

/** A translated expression. */
@FunctionalInterface
interface Step {

  /** Its value for a row; {@code null} is a missing value. */
  Object value(RowFrame frame);
}
