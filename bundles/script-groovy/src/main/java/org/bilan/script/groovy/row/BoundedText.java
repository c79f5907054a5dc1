package org.bilan.script.groovy.row;

import org.bilan.api.diagnostic.Place;

/**
 * A text that a pattern may look at only so many times: some patterns would otherwise try for
 * years.
 *
 * @param text the text
 * @param frame counts
 * @param place the pattern
 */
record BoundedText(String text, RowFrame frame, Place place) implements CharSequence {

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    frame.look(place);
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new BoundedText(text.substring(start, end), frame, place);
  }

  @Override
  public String toString() {
    return text;
  }
}
