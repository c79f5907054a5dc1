package org.bilan.clean.table;

import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.GridColumn;
import org.bilan.api.data.ManyColumn;
import org.bilan.api.data.NumberColumn;
import org.bilan.api.data.ReferenceColumn;
import org.bilan.api.data.Table;

/** Writes the parts of a table, whoever made it. */
final class TableWriter {

  /** A cell as an integer. */
  private interface Cells {
    int of(int row);
  }

  private final Binary binary;
  private final DataOutputStream out;

  TableWriter(DataOutputStream out) {
    this.out = out;
    this.binary = new Binary(out);
  }

  void write(Table table) throws IOException {
    binary.text(table.schema().source());
    out.writeInt(table.schema().columns().size());
    for (ColumnSchema column : table.schema().columns()) {
      schema(column);
    }
    out.writeInt(table.size());
    places(table);
    for (ColumnSchema column : table.schema().columns()) {
      column(table.column(column.name()), table.size());
    }
  }

  private void schema(ColumnSchema column) throws IOException {
    binary.text(column.name());
    binary.text(column.type().name());
    binary.texts(column.categories());
    out.writeBoolean(column.closed());
    binary.text(column.target());
  }

  private void places(Table table) throws IOException {
    List<String> files = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      String file = table.file(row);
      if (files.isEmpty() || !file.equals(files.get(files.size() - 1))) {
        files.add(file);
        starts.add(row);
      }
    }
    binary.texts(files);
    for (int start : starts) {
      out.writeInt(start);
    }
    ints(table.size(), Integer.MAX_VALUE, table::line);
  }

  private void column(Column column, int size) throws IOException {
    if (column instanceof CodedColumn coded) {
      binary.texts(coded.values());
      ints(size, coded.values().size(), coded::code);
    } else if (column instanceof NumberColumn numbers) {
      numbers(numbers, size);
    } else if (column instanceof DateColumn dates) {
      ints(size, Integer.MAX_VALUE, r -> dates.isMissing(r) ? Days.MISSING : dates.epochDay(r));
    } else if (column instanceof ManyColumn many) {
      many(many, size);
    } else if (column instanceof GridColumn grid) {
      grid(grid, size);
    } else if (column instanceof ReferenceColumn reference) {
      ints(size, Integer.MAX_VALUE, reference::row);
    }
  }

  private void numbers(NumberColumn numbers, int size) throws IOException {
    if (numbers instanceof ScaledNumbers scaled) {
      out.writeByte(scaled.scale());
      for (int row = 0; row < size; row++) {
        out.writeLong(scaled.unscaled(row));
      }
      return;
    }
    out.writeByte(-1);
    Map<BigDecimal, Integer> dictionary = new LinkedHashMap<>();
    int[] codes = new int[size];
    for (int row = 0; row < size; row++) {
      BigDecimal number = numbers.decimal(row);
      codes[row] = number == null ? -1 : code(dictionary, plain(number));
    }
    binary.texts(dictionary.keySet().stream().map(BigDecimal::toString).toList());
    ints(size, dictionary.size(), row -> codes[row]);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static int code(Map<BigDecimal, Integer> dictionary, BigDecimal number) {
    return dictionary.computeIfAbsent(number, unused -> dictionary.size());
  }

  private void many(ManyColumn many, int size) throws IOException {
    binary.texts(many.values());
    ints(size, many.values().size(), many::count);
    for (int row = 0; row < size; row++) {
      for (int i = 0; i < many.count(row); i++) {
        binary.code(many.code(row, i), many.values().size());
      }
    }
  }

  private void grid(GridColumn grid, int size) throws IOException {
    binary.texts(grid.items());
    binary.texts(grid.values());
    for (int item = 0; item < grid.items().size(); item++) {
      int index = item;
      ints(size, grid.values().size(), row -> grid.code(row, index));
    }
  }

  private void ints(int size, int largest, Cells cells) throws IOException {
    for (int row = 0; row < size; row++) {
      binary.code(cells.of(row), largest);
    }
  }
}
