package org.bilan.workbench.api;

import java.util.Optional;
import org.bilan.api.diagnostic.Place;

/**
 * What is chosen in the window: views show what they know of it.
 *
 * @param indicator the id of an indicator, if any
 * @param source the name of a source, if any; with an indicator, its rows behind that one
 * @param place where it is defined, if known
 */
public record Selection(
    Optional<String> indicator, Optional<String> source, Optional<Place> place) {

  /** Nothing is chosen. */
  public static final Selection NONE =
      new Selection(Optional.empty(), Optional.empty(), Optional.empty());

  /** An indicator. */
  public static Selection indicator(String id) {
    return new Selection(Optional.of(id), Optional.empty(), Optional.empty());
  }

  /** The rows of a source behind an indicator. */
  public static Selection rows(String id, String source) {
    return new Selection(Optional.of(id), Optional.of(source), Optional.empty());
  }

  /** A source. */
  public static Selection source(String name) {
    return new Selection(Optional.empty(), Optional.of(name), Optional.empty());
  }
}
