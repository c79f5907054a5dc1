package org.bilan.script.groovy.evaluate;

/** What a word gives back that only says something. */
public enum Nothing {
  /** The only one. */
  VALUE
}
