package org.bilan.compute.rows;

import java.util.BitSet;
import java.util.Optional;
import org.bilan.api.data.GridColumn;
import org.bilan.api.data.Table;

/**
 * What is counted, numbered from 0: the rows of a source or, where a formula speaks of a grid, the
 * items of each of its rows.
 */
final class Universe {

  private final int rows;
  private final int items;
  private final String grid;

  private Universe(int rows, int items, String grid) {
    this.rows = rows;
    this.items = items;
    this.grid = grid;
  }

  /** The rows of a table, or their items. */
  static Universe of(Table table, Optional<Located> grid) {
    int items = grid.map(g -> ((GridColumn) g.column()).items().size()).orElse(1);
    return new Universe(
        table.size(), items, grid.map(g -> String.join(".", g.path().steps())).orElse(""));
  }

  /** The steps that lead to the grid; empty where rows are counted. */
  String grid() {
    return grid;
  }

  int size() {
    return Math.multiplyExact(rows, items);
  }

  int row(int unit) {
    return items == 1 ? unit : unit / items;
  }

  int item(int unit) {
    return items == 1 ? 0 : unit % items;
  }

  /** All of it. */
  BitSet all() {
    BitSet all = new BitSet(size());
    all.set(0, size());
    return all;
  }

  /** The rows that some units belong to. */
  BitSet rows(BitSet units) {
    if (items == 1) {
      return units;
    }
    BitSet taken = new BitSet(rows);
    units.stream().forEach(unit -> taken.set(row(unit)));
    return taken;
  }
}
