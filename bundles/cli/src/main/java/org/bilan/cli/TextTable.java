package org.bilan.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** Writes rows as aligned columns; the last column runs free. */
final class TextTable {

  private static final int WIDEST = 60;

  private TextTable() {}

  /**
   * Writes rows. A cell of an inner column that is very long is cut, so that it does not push all
   * others away.
   *
   * @param rows rows of the same number of cells, the heading first
   * @param right the columns aligned to the right
   * @param out where they go
   */
  static void write(List<List<String>> rows, Set<Integer> right, PrintStream out) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], cell(row, i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = cell(row, i);
        String padding = " ".repeat(widths[i] - cell.length());
        line.append(right.contains(i) ? padding + cell : cell + padding).append("  ");
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private static String cell(List<String> row, int column) {
    String text = row.get(column);
    boolean inner = column < row.size() - 1;
    return inner && text.length() > WIDEST ? text.substring(0, WIDEST - 1) + "…" : text;
  }
}
