package org.bilan.clean;

import java.util.Arrays;
import java.util.List;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Column;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.GridColumn;
import org.bilan.api.data.ManyColumn;
import org.bilan.clean.table.CodedNumbers;
import org.bilan.clean.table.ReferenceCells;
import org.bilan.clean.table.ScaledNumbers;
import org.bilan.clean.text.CellText;
import org.bilan.clean.text.TextCodes;

/** What makes the cells of a column equal: texts by their form, other values as they are. */
@FunctionalInterface
interface RowKeys {

  /** What stands for a missing cell. */
  long MISSING = Long.MIN_VALUE;

  /** A number that equal cells share. */
  long of(int row);

  static RowKeys of(Column column) {
    if (column instanceof CodedColumn coded) {
      int[] forms = forms(coded.values());
      return row -> coded.code(row) < 0 ? MISSING : forms[coded.code(row)];
    }
    if (column instanceof ScaledNumbers numbers) {
      return numbers::unscaled;
    }
    if (column instanceof CodedNumbers numbers) {
      return row -> numbers.code(row) < 0 ? MISSING : numbers.code(row);
    }
    if (column instanceof DateColumn dates) {
      return row -> dates.isMissing(row) ? MISSING : dates.epochDay(row);
    }
    if (column instanceof ReferenceCells references) {
      return row -> references.written(row) == -1 ? MISSING : references.written(row);
    }
    TextCodes lists = new TextCodes();
    return row -> column.isMissing(row) ? MISSING : lists.code(list(column, row));
  }

  private static int[] forms(List<String> values) {
    TextCodes codes = new TextCodes();
    return values.stream().mapToInt(value -> codes.code(CellText.form(value))).toArray();
  }

  private static String list(Column column, int row) {
    if (column instanceof ManyColumn many) {
      int[] codes = new int[many.count(row)];
      Arrays.setAll(codes, i -> many.code(row, i));
      Arrays.sort(codes);
      return Arrays.toString(codes);
    }
    GridColumn grid = (GridColumn) column;
    int[] codes = new int[grid.items().size()];
    Arrays.setAll(codes, i -> grid.code(row, i));
    return Arrays.toString(codes);
  }
}
