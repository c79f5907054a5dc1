package org.bilan.workbench.views;

import java.awt.FontMetrics;
import javax.swing.JTable;
import javax.swing.table.TableColumn;

/** Makes columns as wide as their first cells need, and never too narrow for their headings. */
final class Widths {

  private static final int ROWS = 40;

  /** In letters, roughly: who needs more of a cell makes its column wider. */
  private static final int MOST = 46;

  /** Beside the words of a heading or cell. */
  private static final int AROUND = 20;

  private Widths() {}

  static void fit(JTable table) {
    FontMetrics metrics = table.getFontMetrics(table.getFont());
    for (int i = 0; i < table.getColumnCount(); i++) {
      TableColumn column = table.getColumnModel().getColumn(i);
      int width = metrics.stringWidth(table.getColumnName(i));
      column.setMinWidth(width + AROUND);
      for (int row = 0; row < Math.min(ROWS, table.getRowCount()); row++) {
        width = Math.max(width, metrics.stringWidth(String.valueOf(table.getValueAt(row, i))));
      }
      column.setPreferredWidth(Math.min(MOST * metrics.charWidth('e'), width + AROUND));
    }
  }
}
