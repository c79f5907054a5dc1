package org.bilan.script.groovy.evaluate;

import java.util.List;
import org.bilan.api.diagnostic.Place;

/**
 * What is given by names that the author chooses: {@code exactly idf: "Île-de-France"}.
 *
 * @param entries names and values, in order
 */
public record Names(List<Entry> entries) {

  /** Copies the list. */
  public Names {
    entries = List.copyOf(entries);
  }

  /**
   * A name and its value.
   *
   * @param name the name
   * @param place where the name is written
   * @param value the value
   */
  public record Entry(String name, Place place, Argument value) {}
}
