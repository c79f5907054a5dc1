package org.bilan.compute.rows;

import org.bilan.api.data.ReferenceColumn;

/** The row of a table that a row of a source leads to. */
@FunctionalInterface
interface RowMap {

  /** Each row leads to itself. */
  RowMap SAME = row -> row;

  /** The row led to, or -1 where a reference on the way is missing. */
  int row(int row);

  /** The same way, followed by one more reference. */
  default RowMap then(ReferenceColumn reference) {
    if (this == SAME) {
      return reference::row;
    }
    return row -> {
      int reached = row(row);
      return reached < 0 ? -1 : reference.row(reached);
    };
  }
}
