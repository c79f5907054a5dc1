package org.bilan.api.data;

import org.osgi.annotation.versioning.ProviderType;

/** Rows of another source. */
@ProviderType
public non-sealed interface ReferenceColumn extends Column {

  /** The source referred to. */
  String target();

  /** The row of the target, or -1 where nothing is referred to. */
  int row(int row);

  @Override
  default boolean isMissing(int row) {
    return row(row) < 0;
  }
}
