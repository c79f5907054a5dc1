package org.bilan.workbench.views;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.indicator.ValueText;

/** The columns of a source, with what is known of each once it is counted. */
final class ColumnsModel extends NamedColumns {

  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS =
      List.of("data.column", "data.type", "data.blank", "data.distinct", "data.asked");

  private final transient SourceData data;
  private final transient List<ColumnSchema> columns;
  private final transient ValueText numbers;
  private final transient Map<String, ColumnFacts> facts = new HashMap<>();

  ColumnsModel(SourceData data, Locale language) {
    super(language, COLUMNS, Set.of(2, 3));
    this.data = data;
    this.columns = data.table().schema().columns();
    this.numbers = new ValueText(language);
  }

  SourceData data() {
    return data;
  }

  String name(int row) {
    return columns.get(row).name();
  }

  Optional<ColumnFacts> facts(int row) {
    return Optional.ofNullable(facts.get(name(row)));
  }

  /** Takes what was counted. */
  void put(String column, ColumnFacts found) {
    facts.put(column, found);
    for (int row = 0; row < columns.size(); row++) {
      if (name(row).equals(column)) {
        fireTableRowsUpdated(row, row);
      }
    }
  }

  @Override
  public int getRowCount() {
    return columns.size();
  }

  @Override
  public Object getValueAt(int row, int column) {
    ColumnSchema schema = columns.get(row);
    return switch (column) {
      case 0 -> schema.name();
      case 1 -> type(schema);
      case 2 -> shown(facts(row).map(ColumnFacts::blank), "");
      case 3 ->
          shown(
              facts(row).map(f -> (long) f.values().size()),
              facts(row).filter(ColumnFacts::more).isPresent() ? "> " : "");
      default -> data.labels().getOrDefault(schema.name(), "");
    };
  }

  private String type(ColumnSchema schema) {
    String type =
        Views.WORDS.of(language(), "type." + schema.type().name().toLowerCase(Locale.ROOT));
    return schema.target().isEmpty() ? type : type + " → " + schema.target();
  }

  private Shown shown(Optional<Long> number, String before) {
    return Shown.count(number, number.map(n -> before + numbers.of(n)).orElse("…"));
  }
}
