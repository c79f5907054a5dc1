package org.bilan.workbench.views;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JViewport;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ListSelectionEvent;
import javax.swing.event.TableColumnModelEvent;
import javax.swing.event.TableColumnModelListener;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.bilan.workbench.api.Workbench;

/** Rows, with a field above each column that keeps those of them that are wanted. */
final class RowsTable extends JTable {

  private static final long serialVersionUID = 1L;

  /** Room to write what is asked of a column. */
  private static final int LEAST = 72;

  private final transient Workbench workbench;
  private final RowsModel rows;
  private final transient Runnable filtered;
  private final List<JTextField> fields = new ArrayList<>();
  private final JPanel head = new JPanel(new BorderLayout());
  private final FieldRow row = new FieldRow();
  private final TableCellRenderer numbers = new Numbers();

  RowsTable(Workbench workbench, RowsModel rows, Runnable filtered) {
    super(rows);
    this.workbench = workbench;
    this.rows = rows;
    this.filtered = filtered;
    setAutoResizeMode(AUTO_RESIZE_OFF);
    setFillsViewportHeight(true);
    setRowHeight(getRowHeight() + 5);
    setShowVerticalLines(false);
    Parts.leavable(this);
    getTableHeader().setReorderingAllowed(false);
    getAccessibleContext().setAccessibleName(words("data"));
    getColumnModel().addColumnModelListener(row);
    head.add(row, BorderLayout.CENTER);
  }

  private String words(String key, Object... arguments) {
    return Views.WORDS.of(workbench.language(), key, arguments);
  }

  /** Makes a field for each column of the source that is shown now. */
  void refill() {
    fields.clear();
    row.removeAll();
    for (int column = 1; column < rows.getColumnCount(); column++) {
      JTextField field = Parts.search(words("data.filter-column", rows.getColumnName(column)));
      field.putClientProperty("JTextField.placeholderText", "");
      field.setToolTipText(words("data.filter-help", rows.type(column)));
      Parts.onTyping(field, filtered);
      fields.add(field);
      row.add(field);
    }
    Widths.fit(this);
    for (int column = 1; column < getColumnCount(); column++) {
      TableColumn shown = getColumnModel().getColumn(column);
      shown.setPreferredWidth(Math.max(LEAST, shown.getPreferredWidth()));
    }
    row.revalidate();
  }

  /** What is asked of columns. */
  Map<String, String> asked() {
    Map<String, String> asked = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).getText().isBlank()) {
        asked.put(rows.name(i + 1).orElseThrow(), fields.get(i).getText());
      }
    }
    return asked;
  }

  /** Asks for nothing but one value of one column. */
  void ask(String column, String value) {
    for (int i = 0; i < fields.size(); i++) {
      boolean wanted = rows.name(i + 1).orElseThrow().equals(column);
      fields.get(i).setText(wanted ? "=" + value : "");
    }
  }

  @Override
  public TableCellRenderer getCellRenderer(int line, int column) {
    return rows.isNumber(column) ? numbers : super.getCellRenderer(line, column);
  }

  @Override
  protected void configureEnclosingScrollPane() {
    super.configureEnclosingScrollPane();
    if (SwingUtilities.getUnwrappedParent(this) instanceof JViewport port
        && port.getParent() instanceof JScrollPane scroll) {
      // The pane took the header for itself.
      head.add(getTableHeader(), BorderLayout.NORTH);
      scroll.setColumnHeaderView(head);
    }
  }

  /** Numbers, below one another. */
  private static final class Numbers extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    Numbers() {
      setHorizontalAlignment(SwingConstants.TRAILING);
    }
  }

  /** Fields as wide as their columns. */
  private final class FieldRow extends JPanel implements TableColumnModelListener {

    private static final long serialVersionUID = 1L;

    FieldRow() {
      super(null);
    }

    @Override
    public void doLayout() {
      int left = 0;
      for (int i = 0; i < getColumnModel().getColumnCount(); i++) {
        int width = getColumnModel().getColumn(i).getWidth();
        if (i > 0 && i <= getComponentCount()) {
          Component field = getComponent(i - 1);
          field.setBounds(left, 1, width - 1, getHeight() - 2);
        }
        left += width;
      }
    }

    @Override
    public Dimension getPreferredSize() {
      int height = getComponentCount() == 0 ? 0 : getComponent(0).getPreferredSize().height + 2;
      return new Dimension(getColumnModel().getTotalColumnWidth(), height);
    }

    @Override
    public void columnAdded(TableColumnModelEvent e) {
      revalidate();
    }

    @Override
    public void columnRemoved(TableColumnModelEvent e) {
      revalidate();
    }

    @Override
    public void columnMoved(TableColumnModelEvent e) {
      revalidate();
    }

    @Override
    public void columnMarginChanged(ChangeEvent e) {
      revalidate();
    }

    @Override
    public void columnSelectionChanged(ListSelectionEvent e) {
      repaint();
    }
  }
}
