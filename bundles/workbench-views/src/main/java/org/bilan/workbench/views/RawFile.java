package org.bilan.workbench.views;

import java.awt.Font;
import java.util.OptionalInt;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import org.bilan.api.diagnostic.Place;
import org.bilan.workbench.api.Editor;
import org.bilan.workbench.api.Workbench;

/** The lines of a raw file, numbered. */
final class RawFile implements Editor {

  private static final int NUMBERS = 70;
  private static final int LINES = 1_600;

  private final String path;
  private final JTable table;
  private final JScrollPane scroll;

  RawFile(Workbench workbench, String path, RawLines lines) {
    this.path = path;
    this.table = new JTable(new Lines(workbench, lines));
    table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
    table.setFillsViewportHeight(true);
    table.setShowGrid(false);
    Parts.leavable(table);
    table.setFont(new Font(Font.MONOSPACED, Font.PLAIN, table.getFont().getSize()));
    table.getColumnModel().getColumn(0).setPreferredWidth(NUMBERS);
    table.getColumnModel().getColumn(1).setPreferredWidth(LINES);
    table.getAccessibleContext().setAccessibleName(path);
    this.scroll = Parts.scroll(table);
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public JComponent component() {
    return scroll;
  }

  @Override
  public boolean isChanged() {
    return false;
  }

  @Override
  public Saving saving() {
    return new Saving() {
      @Override
      public void write() {
        // It is never changed.
      }

      @Override
      public void written() {
        table.repaint();
      }
    };
  }

  @Override
  public void reveal(Place place) {
    int row = Math.min(place.line(), table.getRowCount()) - 1;
    if (row >= 0) {
      table.setRowSelectionInterval(row, row);
      int above = Math.max(0, row - 5);
      table.scrollRectToVisible(table.getCellRect(Math.min(row + 5, table.getRowCount()), 0, true));
      table.scrollRectToVisible(table.getCellRect(above, 0, true));
    }
  }

  @Override
  public OptionalInt caret() {
    return OptionalInt.empty();
  }

  @Override
  public void focus() {
    table.requestFocusInWindow();
  }

  /** The lines and their numbers. */
  private static final class Lines extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private final transient Workbench workbench;
    private final transient RawLines lines;

    Lines(Workbench workbench, RawLines lines) {
      this.workbench = workbench;
      this.lines = lines;
    }

    @Override
    public int getRowCount() {
      return lines.size();
    }

    @Override
    public int getColumnCount() {
      return 2;
    }

    @Override
    public String getColumnName(int column) {
      String key = column == 0 ? "raw.line" : "raw.text";
      return Views.WORDS.of(workbench.language(), key);
    }

    @Override
    public Object getValueAt(int row, int column) {
      return column == 0 ? row + 1 : lines.text(row);
    }
  }
}
