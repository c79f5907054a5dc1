package org.bilan.clean.table;

import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.ColumnType;
import org.bilan.api.data.Schema;
import org.bilan.api.data.Table;

/** Reads what {@link TableWriter} wrote. */
final class TableReader {

  private final DataInputStream in;
  private final BinaryInput binary;

  TableReader(DataInputStream in) {
    this.in = in;
    this.binary = new BinaryInput(in);
  }

  Table read() throws IOException {
    String source = binary.text();
    int count = binary.size();
    List<ColumnSchema> schemas = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      schemas.add(schema());
    }
    int size = binary.size();
    RowPlaces places = places(size);
    List<Column> columns = new ArrayList<>();
    for (ColumnSchema schema : schemas) {
      columns.add(column(schema, size));
    }
    return new ColumnarTable(new Schema(source, schemas), columns, places);
  }

  private ColumnSchema schema() throws IOException {
    return new ColumnSchema(
        binary.text(),
        ColumnType.valueOf(binary.text()),
        binary.texts(),
        in.readBoolean(),
        binary.text());
  }

  private RowPlaces places(int size) throws IOException {
    List<String> files = binary.texts();
    int[] starts = binary.ints(files.size(), Integer.MAX_VALUE);
    return new RowPlaces(files, starts, binary.ints(size, Integer.MAX_VALUE));
  }

  private Column column(ColumnSchema schema, int size) throws IOException {
    return switch (schema.type()) {
      case TEXT, CATEGORY -> coded(size);
      case NUMBER, AMOUNT -> numbers(size);
      case DATE -> new Days(binary.ints(size, Integer.MAX_VALUE));
      case MANY -> many(size);
      case GRID -> grid(size);
      case REFERENCE -> new ReferenceCells(schema.target(), binary.ints(size, Integer.MAX_VALUE));
    };
  }

  private Column coded(int size) throws IOException {
    List<String> values = binary.texts();
    return new CodedCells(binary.codes(size, values.size()), values);
  }

  private Column numbers(int size) throws IOException {
    int scale = in.readByte();
    if (scale < 0) {
      List<BigDecimal> values = binary.texts().stream().map(BigDecimal::new).toList();
      return new CodedNumbers(binary.codes(size, values.size()), values);
    }
    long[] unscaled = new long[size];
    for (int i = 0; i < size; i++) {
      unscaled[i] = in.readLong();
    }
    return new ScaledNumbers(unscaled, scale);
  }

  private Column many(int size) throws IOException {
    List<String> values = binary.texts();
    int[] starts = new int[size + 1];
    int[] counts = binary.ints(size, values.size());
    for (int i = 0; i < size; i++) {
      starts[i + 1] = starts[i] + counts[i];
    }
    return new ManyCells(starts, binary.codes(starts[size], values.size()), values);
  }

  private Column grid(int size) throws IOException {
    List<String> items = binary.texts();
    List<String> values = binary.texts();
    int[][] codes = new int[items.size()][];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = binary.codes(size, values.size());
    }
    return new GridCells(items, codes, values);
  }
}
