package org.bilan.script.groovy.row;

/** A translated statement. */
@FunctionalInterface
interface Flow {

  /** What comes after a statement. */
  enum Next {
    /** The next statement. */
    GO_ON,
    /** The end of the closure. */
    RETURN,
    /** The end of the loop. */
    BREAK,
    /** The next turn of the loop. */
    CONTINUE
  }

  /** Carries it out. */
  Next run(RowFrame frame);
}
