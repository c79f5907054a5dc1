package org.bilan.report.formats;

import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Severity;
import org.bilan.api.diagnostic.Suggestion;

/**
 * What a format found wrong with a value.
 *
 * @param severity how much it matters
 * @param code the key of its message
 * @param arguments what fills it
 */
public record Finding(Severity severity, String code, List<Object> arguments) {

  /** The finding at a place. */
  public Diagnostic at(Place place) {
    return new Diagnostic(severity, code, arguments, place, Suggestion.NONE);
  }
}
