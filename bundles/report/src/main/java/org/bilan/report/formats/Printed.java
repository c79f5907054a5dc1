package org.bilan.report.formats;

import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Severity;

/**
 * A printed value.
 *
 * @param text as printed
 * @param finding what is wrong with it, if anything
 */
public record Printed(String text, Optional<Finding> finding) {

  /** A printed value with nothing wrong. */
  public static Printed of(String text) {
    return new Printed(text, Optional.empty());
  }

  /** A printed value and what is wrong with it. */
  public static Printed with(String text, Severity severity, String code, Object... arguments) {
    return new Printed(text, Optional.of(new Finding(severity, code, List.of(arguments))));
  }
}
