package org.bilan.clean.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.ColumnType;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.GridColumn;
import org.bilan.api.data.ManyColumn;
import org.bilan.api.data.NumberColumn;
import org.bilan.api.data.ReferenceColumn;
import org.bilan.api.data.Schema;
import org.bilan.api.data.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryTableCodecTest {

  private static final Schema SCHEMA =
      new Schema(
          "essai",
          List.of(
              new ColumnSchema("region", ColumnType.CATEGORY, List.of("Île", "B"), true, ""),
              ColumnSchema.of("titre", ColumnType.TEXT),
              ColumnSchema.of("nombre", ColumnType.NUMBER),
              ColumnSchema.of("long", ColumnType.AMOUNT),
              ColumnSchema.of("jour", ColumnType.DATE),
              new ColumnSchema("publics", ColumnType.MANY, List.of("J", "S"), false, ""),
              new ColumnSchema("avis", ColumnType.GRID, List.of("Bien"), true, ""),
              new ColumnSchema("org", ColumnType.REFERENCE, List.of(), false, "orgs")));

  /** A table of any size with missing cells in each column; its dictionary may need two bytes. */
  private static ColumnarTable table(int size, int titles) {
    Random random = new Random(size);
    int[] regions = random.ints(size, -1, 2).toArray();
    int[] texts = random.ints(size, -1, titles).toArray();
    List<String> dictionary = new ArrayList<>();
    for (int i = 0; i < titles; i++) {
      dictionary.add("titre « " + i + " »\n");
    }
    long[] numbers = random.longs(size, -99_999, 99_999).toArray();
    int[] days = random.ints(size, -40_000, 40_000).toArray();
    if (size > 0) {
      numbers[0] = ScaledNumbers.MISSING;
      days[size - 1] = Days.MISSING;
    }
    int[] starts = new int[size + 1];
    for (int i = 0; i < size; i++) {
      starts[i + 1] = starts[i] + random.nextInt(3);
    }
    int[] several = random.ints(starts[size], 0, 2).toArray();
    int[][] grid = {random.ints(size, -1, 1).toArray(), random.ints(size, -1, 1).toArray()};
    List<Column> columns =
        List.of(
            new CodedCells(regions, List.of("Île", "B")),
            new CodedCells(texts, dictionary),
            new ScaledNumbers(numbers, 2),
            new CodedNumbers(
                random.ints(size, -1, 1).toArray(),
                List.of(new BigDecimal("123456789012345678901234567890.5"))),
            new Days(days),
            new ManyCells(starts, several, List.of("J", "S")),
            new GridCells(List.of("un", "deux"), grid, List.of("Bien")),
            new ReferenceCells("orgs", random.ints(size, -1, 5).toArray()));
    int[] lines = random.ints(size, 2, 9_000).toArray();
    return new ColumnarTable(
        SCHEMA, columns, new RowPlaces(List.of("a.csv", "b.csv"), new int[] {0, size / 2}, lines));
  }

  private static byte[] written(Table table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BinaryTableCodec().write(table, out);
    return out.toByteArray();
  }

  private static Table read(byte[] bytes) throws IOException {
    return new BinaryTableCodec().read(new ByteArrayInputStream(bytes));
  }

  private static List<Object> row(Table table, int row) {
    List<Object> cells = new ArrayList<>(List.of(table.file(row), table.line(row)));
    for (String name : table.schema().names()) {
      Column column = table.column(name);
      cells.add(column.isMissing(row) ? "missing" : cell(column, row));
    }
    return cells;
  }

  private static Object cell(Column column, int row) {
    if (column instanceof CodedColumn coded) {
      return coded.text(row);
    } else if (column instanceof NumberColumn number) {
      return List.of(number.decimal(row), number.value(row));
    } else if (column instanceof DateColumn date) {
      return date.date(row);
    } else if (column instanceof ManyColumn many) {
      List<Object> codes = new ArrayList<>();
      for (int i = 0; i < many.count(row); i++) {
        codes.add(many.code(row, i));
      }
      return codes;
    } else if (column instanceof GridColumn grid) {
      return List.of(grid.code(row, 0), grid.code(row, 1));
    }
    return ((ReferenceColumn) column).row(row);
  }

  private static void assertSame(Table actual, Table expected) {
    assertThat(actual.schema()).isEqualTo(expected.schema());
    assertThat(actual.size()).isEqualTo(expected.size());
    for (int row = 0; row < expected.size(); row++) {
      assertThat(row(actual, row)).isEqualTo(row(expected, row));
    }
    assertThat(((CodedColumn) actual.column("region")).values()).containsExactly("Île", "B");
    assertThat(((GridColumn) actual.column("avis")).items()).containsExactly("un", "deux");
    assertThat(((ReferenceColumn) actual.column("org")).target()).isEqualTo("orgs");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 100, 5_000})
  void aTableIsReadBackAsItWas(int size) throws IOException {
    ColumnarTable table = table(size, 3);
    assertSame(read(written(table)), table);
  }

  @ParameterizedTest
  @ValueSource(ints = {127, 128, 32_767, 32_768})
  void dictionariesOfAnySizeAreReadBack(int titles) throws IOException {
    ColumnarTable table = table(300, titles);
    assertSame(read(written(table)), table);
  }

  @Test
  void theSameTableGivesTheSameBytesHoweverItWasMade() throws IOException {
    byte[] bytes = written(table(200, 5));
    assertThat(written(table(200, 5))).isEqualTo(bytes);
    assertThat(written(read(bytes))).isEqualTo(bytes);
  }

  @Test
  void whatFollowsATableIsNotRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BinaryTableCodec().write(table(3, 3), out);
    out.write(77);
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
    new BinaryTableCodec().read(in);
    assertThat(in.read()).isEqualTo(77);
  }

  @Test
  void anyDamagedByteIsAnError() throws IOException {
    byte[] bytes = written(table(20, 3));
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x10;
      assertThatThrownBy(() -> read(damaged)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void anyCutIsAnError() throws IOException {
    byte[] bytes = written(table(20, 3));
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void anotherVersionIsAnErrorThatSaysSo() throws IOException {
    byte[] bytes = written(table(1, 1));
    bytes[7] = 9;
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("version 9");
  }

  @Test
  void selectedRowsKeepTheirCellsAndPlaces() {
    ColumnarTable table = table(100, 3);
    int[] rows = {0, 3, 49, 50, 51, 99};
    ColumnarTable selected = table.select(rows);
    assertThat(selected.size()).isEqualTo(rows.length);
    for (int i = 0; i < rows.length; i++) {
      assertThat(row(selected, i)).isEqualTo(row(table, rows[i]));
    }
  }

  @Test
  void aColumnThatIsNotThereIsRefused() {
    ColumnarTable table = table(1, 1);
    assertThatThrownBy(() -> table.column("vile"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("vile");
  }
}
