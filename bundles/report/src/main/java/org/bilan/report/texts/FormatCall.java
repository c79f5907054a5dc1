package org.bilan.report.texts;

import java.util.List;
import org.bilan.api.diagnostic.Place;

/**
 * A format as a text calls it.
 *
 * @param name its name
 * @param arguments its arguments
 * @param place where its name stands
 */
public record FormatCall(String name, List<Argument> arguments, Place place) {

  /** Copies the arguments. */
  public FormatCall {
    arguments = List.copyOf(arguments);
  }
}
