package org.bilan.api.cleaning;

import org.bilan.api.diagnostic.Place;

/**
 * How a written text becomes a label. Texts are compared by their normal form.
 *
 * @param kind whether the whole text, or its beginning, must be as given
 * @param written the text or its beginning
 * @param label the label it stands for
 * @param place where the rule is written
 */
public record LabelRule(Kind kind, String written, String label, Place place) {

  /** Which part of a text is compared. */
  public enum Kind {
    /** The whole text. */
    EXACTLY,
    /** The beginning of the text; the longest beginning wins. */
    BEGINNING
  }
}
