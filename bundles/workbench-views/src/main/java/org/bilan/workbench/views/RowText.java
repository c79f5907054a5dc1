package org.bilan.workbench.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.GridColumn;
import org.bilan.api.data.ManyColumn;
import org.bilan.api.data.NumberColumn;
import org.bilan.api.data.ReferenceColumn;
import org.bilan.api.data.Table;

/**
 * Cells as texts.
 *
 * @param table the rows
 * @param sources the sources that cells may refer to
 */
record RowText(Table table, Map<String, SourceData> sources) {

  /** The text of a cell; empty where it is missing. */
  String of(int row, String column) {
    Column cells = table.column(column);
    return cells.isMissing(row) ? "" : text(cells, row);
  }

  private String text(Column cells, int row) {
    if (cells instanceof CodedColumn coded) {
      return coded.text(row);
    } else if (cells instanceof NumberColumn numbers) {
      return numbers.decimal(row).toPlainString();
    } else if (cells instanceof DateColumn dates) {
      return dates.date(row).toString();
    } else if (cells instanceof ManyColumn many) {
      return many(many, row);
    } else if (cells instanceof GridColumn grid) {
      return grid(grid, row);
    }
    return cells instanceof ReferenceColumn reference ? reference(reference, row) : "";
  }

  private static String many(ManyColumn many, int row) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < many.count(row); i++) {
      labels.add(many.values().get(many.code(row, i)));
    }
    return String.join(" | ", labels);
  }

  private static String grid(GridColumn grid, int row) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < grid.items().size(); i++) {
      int code = grid.code(row, i);
      if (code >= 0) {
        labels.add(grid.items().get(i) + " : " + grid.values().get(code));
      }
    }
    return String.join(" | ", labels);
  }

  /** What the row that is referred to says first of itself. */
  private String reference(ReferenceColumn reference, int row) {
    SourceData target = sources.get(reference.target());
    if (target == null) {
      return String.valueOf(reference.row(row));
    }
    Table other = target.table();
    for (ColumnSchema column : other.schema().columns()) {
      if (other.column(column.name()) instanceof CodedColumn coded
          && !coded.isMissing(reference.row(row))) {
        return coded.text(reference.row(row));
      }
    }
    return String.valueOf(reference.row(row));
  }
}
