package org.bilan.api.cleaning;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A row as the closures of {@code drop} and {@code compute} see it: raw cells, under the new names.
 */
@ProviderType
public interface Row {

  /** The text of a cell, empty where it is blank. */
  String text(String column);

  /** The normal form of a cell: lower case, no accents, single spaces. */
  String normal(String column);

  /** The number of a cell, or {@code null} where it holds none. */
  BigDecimal number(String column);

  /** The day of a cell, or {@code null} where it holds none. */
  LocalDate date(String column);

  /** Whether a cell is blank. */
  boolean isBlank(String column);
}
