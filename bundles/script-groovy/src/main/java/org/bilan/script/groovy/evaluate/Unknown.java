package org.bilan.script.groovy.evaluate;

/** The value of whatever was wrong: it accepts every word, and nothing more is said of it. */
public enum Unknown {
  /** The only one. */
  VALUE
}
