package org.bilan.workbench.views;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.swing.table.AbstractTableModel;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.ColumnSchema;

/** The columns of a source, with what is known of each; counted when it is first seen. */
final class ColumnsModel extends AbstractTableModel {

  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS =
      List.of("data.column", "data.type", "data.blank", "data.distinct", "data.examples");

  /** Enough to know a column by; a full count of millions would make the window wait. */
  private static final int LOOKED_AT = 20_000;

  private final transient RowText text;
  private final transient List<ColumnSchema> columns;
  private final Locale language;
  private final transient Facts[] facts;

  /** What is known of a column. */
  private record Facts(long blank, Set<String> values) {}

  ColumnsModel(SourceData data, Map<String, SourceData> sources, Locale language) {
    this.text = new RowText(data.table(), sources);
    this.columns = data.table().schema().columns();
    this.language = language;
    this.facts = new Facts[columns.size()];
  }

  @Override
  public int getRowCount() {
    return columns.size();
  }

  @Override
  public int getColumnCount() {
    return COLUMNS.size();
  }

  @Override
  public String getColumnName(int column) {
    return Views.WORDS.of(language, COLUMNS.get(column));
  }

  @Override
  public Object getValueAt(int row, int column) {
    ColumnSchema schema = columns.get(row);
    return switch (column) {
      case 0 -> schema.name();
      case 1 -> Views.WORDS.of(language, "type." + schema.type().name().toLowerCase(Locale.ROOT));
      case 2 -> facts(row).blank();
      case 3 -> facts(row).values().size();
      default -> String.join(" | ", facts(row).values().stream().sorted().limit(6).toList());
    };
  }

  private Facts facts(int index) {
    if (facts[index] == null) {
      String name = columns.get(index).name();
      Set<String> values = new HashSet<>();
      long blank = 0;
      int size = Math.min(LOOKED_AT, text.table().size());
      for (int row = 0; row < size; row++) {
        String value = text.of(row, name);
        if (value.isEmpty()) {
          blank++;
        } else {
          values.add(value);
        }
      }
      facts[index] = new Facts(blank, values);
    }
    return facts[index];
  }
}
