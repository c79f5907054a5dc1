package org.bilan.api.diagnostic;

import java.util.List;

/**
 * A finding: a code with arguments and a place. Words are put to it by a {@link MessageCatalogue}
 * of the bundle that reported it.
 *
 * <p>Example: {@code Diagnostic.error("csv.no-column", place,
 * "vile").suggesting(Suggestion.among("vile", columns))}.
 *
 * @param severity how much it matters
 * @param code the key of its message, which begins with the name of the area that reports it
 * @param arguments what fills {@code {0}}, {@code {1}}... of the message: texts, numbers, or lists
 *     of texts
 * @param place where the author can mend it
 * @param suggestion what would have been accepted
 */
public record Diagnostic(
    Severity severity, String code, List<Object> arguments, Place place, Suggestion suggestion) {

  /** Copies the arguments. */
  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  /** An error with nothing to suggest. */
  public static Diagnostic error(String code, Place place, Object... arguments) {
    return new Diagnostic(Severity.ERROR, code, List.of(arguments), place, Suggestion.NONE);
  }

  /** A warning with nothing to suggest. */
  public static Diagnostic warning(String code, Place place, Object... arguments) {
    return new Diagnostic(Severity.WARNING, code, List.of(arguments), place, Suggestion.NONE);
  }

  /** A note. */
  public static Diagnostic note(String code, Place place, Object... arguments) {
    return new Diagnostic(Severity.NOTE, code, List.of(arguments), place, Suggestion.NONE);
  }

  /** The same finding with what would have been accepted. */
  public Diagnostic suggesting(Suggestion accepted) {
    return new Diagnostic(severity, code, arguments, place, accepted);
  }

  /** The same finding at another place. */
  public Diagnostic at(Place elsewhere) {
    return new Diagnostic(severity, code, arguments, elsewhere, suggestion);
  }

  /** Whether nothing can be published until this is mended. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
