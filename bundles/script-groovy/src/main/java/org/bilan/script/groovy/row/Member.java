package org.bilan.script.groovy.row;

import java.util.List;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Kind;

/**
 * A word that a closure may say after a value. Not called where the value, or one of what it is
 * given, is missing: the result is then missing too.
 *
 * @param takes the kinds it is given
 * @param gives the kind it gives; {@link Kind#VALUE} for an item of the list it is said of
 * @param action carries it out
 */
record Member(List<Kind> takes, Kind gives, Action action) {

  /** Carries a member out. */
  @FunctionalInterface
  interface Action {
    Object apply(RowFrame frame, Place place, Object value, Object[] given);
  }
}
