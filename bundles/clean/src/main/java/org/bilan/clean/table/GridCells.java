package org.bilan.clean.table;

import java.util.List;
import org.bilan.api.data.GridColumn;

/** One label for each of several items. */
public final class GridCells implements GridColumn, Selectable {

  private final List<String> items;
  private final int[][] codes;
  private final List<String> values;

  /**
   * Takes the arrays over.
   *
   * @param codes for each item, the codes of all rows, negative where there is none
   */
  public GridCells(List<String> items, int[][] codes, List<String> values) {
    this.items = List.copyOf(items);
    this.codes = codes;
    this.values = List.copyOf(values);
  }

  @Override
  public List<String> items() {
    return items;
  }

  @Override
  public List<String> values() {
    return values;
  }

  @Override
  public int code(int row, int item) {
    return codes[item][row];
  }

  @Override
  public boolean isMissing(int row) {
    for (int[] item : codes) {
      if (item[row] >= 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public GridCells select(int[] rows) {
    int[][] selected = new int[codes.length][];
    for (int i = 0; i < codes.length; i++) {
      selected[i] = Selectable.select(codes[i], rows);
    }
    return new GridCells(items, selected, values);
  }
}
