package org.bilan.api.data;

import org.osgi.annotation.versioning.ProviderType;

/** The cells of one column. Immutable, so that any thread may read it. Rows count from 0. */
@ProviderType
public sealed interface Column
    permits CodedColumn, NumberColumn, DateColumn, ManyColumn, GridColumn, ReferenceColumn {

  /** Whether the cell holds no value: blank, or unreadable. */
  boolean isMissing(int row);
}
