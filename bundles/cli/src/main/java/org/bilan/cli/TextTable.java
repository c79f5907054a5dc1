package org.bilan.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** Writes rows as aligned columns; the last column runs free. */
final class TextTable {

  private TextTable() {}

  /**
   * Writes rows.
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
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String padding = " ".repeat(widths[i] - row.get(i).length());
        line.append(right.contains(i) ? padding + row.get(i) : row.get(i) + padding).append("  ");
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
