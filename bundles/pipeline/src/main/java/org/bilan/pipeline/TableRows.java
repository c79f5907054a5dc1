package org.bilan.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Column;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.GridColumn;
import org.bilan.api.data.ManyColumn;
import org.bilan.api.data.NumberColumn;
import org.bilan.api.data.ReferenceColumn;
import org.bilan.api.data.Table;

/** Writes the rows of tables as texts, to compare them. */
final class TableRows {

  private static final String BETWEEN = " ; ";

  private TableRows() {}

  /** The places of each distinct row, in the order of the table; none where there is no table. */
  static Map<String, List<String>> places(SourceData source) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    if (source == null) {
      return places;
    }
    Table table = source.table();
    List<Column> columns =
        table.schema().columns().stream().map(c -> table.column(c.name())).toList();
    for (int row = 0; row < table.size(); row++) {
      String place = table.file(row) + ":" + table.line(row);
      places.computeIfAbsent(text(columns, row), t -> new ArrayList<>()).add(place);
    }
    return places;
  }

  private static String text(List<Column> columns, int row) {
    List<String> cells = new ArrayList<>();
    for (Column column : columns) {
      cells.add(column.isMissing(row) ? "" : cell(column, row));
    }
    return String.join(BETWEEN, cells);
  }

  private static String cell(Column column, int row) {
    if (column instanceof CodedColumn coded) {
      return coded.text(row);
    } else if (column instanceof NumberColumn number) {
      return number.decimal(row).toPlainString();
    } else if (column instanceof DateColumn date) {
      return date.date(row).toString();
    } else if (column instanceof ManyColumn many) {
      return labels(many, row);
    } else if (column instanceof GridColumn grid) {
      return answers(grid, row);
    }
    return "→ " + ((ReferenceColumn) column).row(row);
  }

  private static String labels(ManyColumn many, int row) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < many.count(row); i++) {
      labels.add(many.values().get(many.code(row, i)));
    }
    return String.join(" | ", labels);
  }

  private static String answers(GridColumn grid, int row) {
    List<String> answers = new ArrayList<>();
    for (int item = 0; item < grid.items().size(); item++) {
      int code = grid.code(row, item);
      answers.add(code < 0 ? "" : grid.values().get(code));
    }
    return String.join(" | ", answers);
  }
}
