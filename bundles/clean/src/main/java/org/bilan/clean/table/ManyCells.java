package org.bilan.clean.table;

import java.util.List;
import org.bilan.api.data.ManyColumn;

/** Several labels a cell: the codes of all cells in one array, and where each cell begins. */
public final class ManyCells implements ManyColumn, Selectable {

  private final int[] starts;
  private final int[] codes;
  private final List<String> values;

  /**
   * Takes the arrays over.
   *
   * @param starts where the codes of each row begin, and where those of the last end
   */
  public ManyCells(int[] starts, int[] codes, List<String> values) {
    this.starts = starts;
    this.codes = codes;
    this.values = List.copyOf(values);
  }

  @Override
  public List<String> values() {
    return values;
  }

  @Override
  public int count(int row) {
    return starts[row + 1] - starts[row];
  }

  @Override
  public int code(int row, int index) {
    return codes[starts[row] + index];
  }

  @Override
  public boolean isMissing(int row) {
    return count(row) == 0;
  }

  @Override
  public ManyCells select(int[] rows) {
    int[] from = new int[rows.length + 1];
    for (int i = 0; i < rows.length; i++) {
      from[i + 1] = from[i] + count(rows[i]);
    }
    int[] selected = new int[from[rows.length]];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(codes, starts[rows[i]], selected, from[i], count(rows[i]));
    }
    return new ManyCells(from, selected, values);
  }
}
