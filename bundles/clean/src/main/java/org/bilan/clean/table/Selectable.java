package org.bilan.clean.table;

import org.bilan.api.data.Column;

/** A column that can give some of its rows as another column. */
interface Selectable {

  /** The cells of some rows, in the order given. */
  Column select(int[] rows);

  static int[] select(int[] cells, int[] rows) {
    int[] selected = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      selected[i] = cells[rows[i]];
    }
    return selected;
  }
}
