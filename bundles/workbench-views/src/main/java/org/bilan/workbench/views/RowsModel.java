package org.bilan.workbench.views;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.table.AbstractTableModel;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.Table;

/** Rows, read when they are shown: a table of millions costs no more than what is seen of it. */
final class RowsModel extends AbstractTableModel {

  private static final long serialVersionUID = 1L;

  private final Locale language;
  private transient Optional<RowText> text = Optional.empty();
  private transient Optional<List<Integer>> kept = Optional.empty();

  RowsModel(Locale language) {
    this.language = language;
  }

  void show(Table table, Map<String, SourceData> sources) {
    text = Optional.of(new RowText(table, sources));
    kept = Optional.empty();
    fireTableStructureChanged();
  }

  /** Shows some rows alone, or all. */
  void keep(Optional<List<Integer>> rows) {
    kept = rows;
    fireTableDataChanged();
  }

  private Optional<Table> table() {
    return text.map(RowText::table);
  }

  private List<ColumnSchema> columns() {
    return table().map(t -> t.schema().columns()).orElse(List.of());
  }

  @Override
  public int getRowCount() {
    return kept.map(List::size).orElseGet(() -> table().map(Table::size).orElse(0));
  }

  @Override
  public int getColumnCount() {
    return columns().isEmpty() ? 0 : columns().size() + 1;
  }

  @Override
  public String getColumnName(int column) {
    return column == 0 ? Views.WORDS.of(language, "data.line") : columns().get(column - 1).name();
  }

  @Override
  public Object getValueAt(int shown, int column) {
    int row = kept.map(rows -> rows.get(shown)).orElse(shown);
    RowText cells = text.orElseThrow();
    return column == 0
        ? cells.table().file(row) + ":" + cells.table().line(row)
        : cells.of(row, columns().get(column - 1).name());
  }
}
