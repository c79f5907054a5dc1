package org.bilan.api.cleaning;

import org.bilan.api.diagnostic.Place;
import org.osgi.annotation.versioning.ProviderType;

/** A closure of a source script over one row. */
@ProviderType
public interface RowRule {

  /** What its value depends on: its text. */
  String digest();

  /** Where it is written. */
  Place place();

  /**
   * Applies it to a row.
   *
   * @return a text, a number, a day, a boolean, or {@code null}: a missing value
   * @throws org.bilan.api.diagnostic.DiagnosticException where the closure fails, or does not end
   */
  Object apply(Row row);
}
