package org.bilan.source.excel;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** An open workbook. */
interface Book extends Closeable {

  /**
   * A sheet.
   *
   * @param name its name
   * @param hidden whether it is hidden
   */
  record Sheet(String name, boolean hidden) {}

  /** Takes the rows of a sheet. */
  interface Rows {

    /**
     * Takes a row that exists, blank or not.
     *
     * @param number its number, from 1
     * @param cells its cells, which are used again for the next row
     * @return whether to go on
     */
    boolean take(int number, List<CellText> cells);
  }

  /** Its sheets, in their order. */
  List<Sheet> sheets();

  /** What is hidden and merged in a sheet. */
  SheetShape shape(int sheet) throws IOException;

  /** Hands over the rows of a sheet. */
  void read(int sheet, Rows rows) throws IOException;
}
