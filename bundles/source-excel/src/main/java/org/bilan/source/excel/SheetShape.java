package org.bilan.source.excel;

import java.util.BitSet;
import java.util.List;

/**
 * What a sheet hides and merges. Rows count from 1, columns from 0.
 *
 * @param hiddenRows the hidden rows
 * @param hiddenColumns the hidden columns
 * @param merged the merged regions
 */
record SheetShape(BitSet hiddenRows, BitSet hiddenColumns, List<Region> merged) {

  /**
   * Cells that are one.
   *
   * @param firstRow the first row
   * @param lastRow the last row
   * @param firstColumn the first column
   * @param lastColumn the last column
   */
  record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
}
