package org.bilan.compute.rows;

/**
 * The numbers that units lead to.
 *
 * @param numbers the numbers of a column
 * @param rows the row of that column a row of the universe leads to
 * @param universe the units
 */
record NumberCells(Numbers numbers, RowMap rows, Universe universe) {

  /** The row of the column, or -1. */
  int row(int unit) {
    int row = universe.row(unit);
    return rows == RowMap.SAME ? row : rows.row(row);
  }
}
