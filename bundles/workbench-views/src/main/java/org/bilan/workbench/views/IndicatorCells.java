package org.bilan.workbench.views;

import java.awt.Component;
import java.awt.Font;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import org.bilan.workbench.api.Workbench;

/** How indicators look in their table. */
final class IndicatorCells {

  private static final int[] WIDTHS = {0, 185, 104, 105, 48, 72, 92, 72, 400};
  private static final int GROUP_WIDTH = 210;
  private static final float USUAL = 13;

  private IndicatorCells() {}

  static void dress(JTable table, Workbench workbench) {
    for (int i = 0; i < WIDTHS.length; i++) {
      table.getColumnModel().getColumn(i).setPreferredWidth(scaled(WIDTHS[i], table));
    }
    Parts.right(table);
    table.setDefaultRenderer(Series.class, new Line());
    table.setDefaultRenderer(IndicatorState.class, new State(workbench));
    table.getColumnModel().getColumn(IndicatorsModel.GROUP).setCellRenderer(new Group());
  }

  /** Widths are those of letters of a usual size. */
  private static int scaled(int width, JTable table) {
    return Math.round(width * table.getFont().getSize2D() / USUAL);
  }

  /** Shows the groups before the rest, or not at all. */
  static void showGroups(JTable table, TableColumn groups, boolean shown) {
    table.removeColumn(groups);
    if (shown) {
      table.addColumn(groups);
      table.moveColumn(table.getColumnCount() - 1, 0);
      groups.setPreferredWidth(scaled(GROUP_WIDTH, table));
    }
  }

  /** A group, by its name where it begins, or where what is seen of it begins. */
  private static final class Group extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focused, int row, int column) {
      int top = table.rowAtPoint(table.getVisibleRect().getLocation());
      boolean first = row <= top || !value.equals(table.getValueAt(row - 1, column));
      super.getTableCellRendererComponent(
          table, first ? value : "", selected, focused, row, column);
      setFont(table.getFont().deriveFont(Font.BOLD));
      setToolTipText(String.valueOf(value));
      return this;
    }
  }

  /** A line over editions. */
  private static final class Line extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    Line() {
      setHorizontalAlignment(CENTER);
    }

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focused, int row, int column) {
      Series series = (Series) value;
      boolean drawn = series.byYear().size() > 1;
      super.getTableCellRendererComponent(
          table, drawn ? "" : series.toString(), selected, focused, row, column);
      Icon icon = drawn ? new Sparkline(series.values()) : null;
      setIcon(icon);
      setToolTipText(drawn ? series.toString() : null);
      getAccessibleContext().setAccessibleName(series.toString());
      return this;
    }
  }

  /** How an indicator is. */
  private static final class State extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    private final transient Workbench workbench;

    State(Workbench workbench) {
      this.workbench = workbench;
    }

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focused, int row, int column) {
      IndicatorState state = (IndicatorState) value;
      String words = Views.WORDS.of(workbench.language(), state.key());
      super.getTableCellRendererComponent(table, words, selected, focused, row, column);
      setIcon(workbench.icon(state.icon()));
      return this;
    }
  }
}
