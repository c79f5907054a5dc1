package org.bilan.api.data;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/** Days. */
@ProviderType
public non-sealed interface DateColumn extends Column {

  /** The day, or {@code null} where the cell is missing. */
  LocalDate date(int row);

  /** Days since 1970-01-01; unspecified where the cell is missing. */
  int epochDay(int row);
}
