package org.bilan.script.groovy.evaluate;

import org.bilan.api.diagnostic.Place;

/**
 * A text given to a word, with its place.
 *
 * @param text the text
 * @param place where it is written, quotes included
 * @param inside where its first character stands
 */
public record Quoted(String text, Place place, Place inside) {

  /** Stands for a text that was wrong, where a block must be looked into all the same. */
  static final String STAND_IN = "?";

  /** Whether the text was wrong; that was reported. */
  public boolean isWrong() {
    return STAND_IN.equals(text);
  }
}
