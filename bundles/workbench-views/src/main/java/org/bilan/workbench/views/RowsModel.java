package org.bilan.workbench.views;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.table.AbstractTableModel;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.ColumnType;
import org.bilan.api.data.Table;

/** Rows, read when they are shown: a table of millions costs no more than what is seen of it. */
final class RowsModel extends AbstractTableModel {

  private static final long serialVersionUID = 1L;

  private final Locale language;
  private transient Optional<RowText> text = Optional.empty();
  private transient Optional<int[]> kept = Optional.empty();

  RowsModel(Locale language) {
    this.language = language;
  }

  void show(Table table, Map<String, SourceData> sources) {
    text = Optional.of(new RowText(table, sources));
    kept = Optional.empty();
    fireTableStructureChanged();
  }

  /** Shows some rows alone, or all. */
  void keep(Optional<int[]> rows) {
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
    return kept.map(rows -> rows.length).orElseGet(() -> table().map(Table::size).orElse(0));
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
    int row = row(shown);
    RowText cells = text.orElseThrow();
    return column == 0
        ? cells.table().file(row) + ":" + cells.table().line(row)
        : cells.of(row, columns().get(column - 1).name());
  }

  /** The row of the table that is shown at a line. */
  int row(int shown) {
    return kept.map(rows -> rows[shown]).orElse(shown);
  }

  /** The name of a column; empty for the one of files and lines. */
  Optional<String> name(int column) {
    return column == 0 ? Optional.empty() : Optional.of(columns().get(column - 1).name());
  }

  /** The type of a column, in words. */
  String type(int column) {
    return column == 0
        ? getColumnName(0)
        : getColumnName(column)
            + " : "
            + Views.WORDS.of(
                language,
                "type." + columns().get(column - 1).type().name().toLowerCase(Locale.ROOT));
  }

  /** Whether the cells of a column are numbers. */
  boolean isNumber(int column) {
    ColumnType type = column == 0 ? ColumnType.TEXT : columns().get(column - 1).type();
    return type == ColumnType.NUMBER || type == ColumnType.AMOUNT;
  }
}
