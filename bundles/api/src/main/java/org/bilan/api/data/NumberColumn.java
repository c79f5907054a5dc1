package org.bilan.api.data;

import java.math.BigDecimal;
import org.osgi.annotation.versioning.ProviderType;

/** Numbers or amounts, exact as long as their files are. */
@ProviderType
public non-sealed interface NumberColumn extends Column {

  /** The number as a double; unspecified where the cell is missing. */
  double value(int row);

  /** The exact number, or {@code null} where the cell is missing. */
  BigDecimal decimal(int row);
}
