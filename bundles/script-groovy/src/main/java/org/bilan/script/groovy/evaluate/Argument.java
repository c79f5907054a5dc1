package org.bilan.script.groovy.evaluate;

import java.util.List;
import org.bilan.api.diagnostic.Place;

/**
 * A value given to a word, with its place.
 *
 * @param value the value
 * @param place where it is written
 * @param inside where its first character stands, for a text between quotes
 * @param items where the items of a list are written; empty for anything else
 */
public record Argument(Object value, Place place, Place inside, List<Place> items) {

  /** Copies the list. */
  public Argument {
    items = List.copyOf(items);
  }

  /** Where the item of a list is written. */
  public Place item(int index) {
    return index < items.size() ? items.get(index) : place;
  }
}
