package org.bilan.compute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.cleaning.QualityReport;
import org.bilan.api.cleaning.SourceData;
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
import org.bilan.api.formula.CategoryTerm;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.DateTerm;
import org.bilan.api.formula.GridTerm;
import org.bilan.api.formula.ManyTerm;
import org.bilan.api.formula.NumberTerm;
import org.bilan.api.formula.Rows;
import org.bilan.api.formula.TextTerm;
import org.bilan.api.graph.Key;
import org.bilan.api.source.FileReport;

/** A small table written in a test: a column a call, {@code null} for a missing cell. */
final class TestTable implements Table {

  private final String source;
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final List<ColumnSchema> schemas = new ArrayList<>();
  private final StringBuilder written = new StringBuilder();
  private int size;

  TestTable(String source) {
    this.source = source;
  }

  TestTable text(String name, String... cells) {
    return coded(ColumnSchema.of(name, ColumnType.TEXT), cells);
  }

  /** Categories found in the data. */
  TestTable category(String name, String... cells) {
    return coded(ColumnSchema.of(name, ColumnType.CATEGORY), cells);
  }

  /** Categories of a closed list. */
  TestTable category(String name, List<String> declared, String... cells) {
    return coded(new ColumnSchema(name, ColumnType.CATEGORY, declared, true, ""), cells);
  }

  private TestTable coded(ColumnSchema schema, String... cells) {
    written.append(Arrays.toString(cells));
    List<String> values = dictionary(schema.categories(), Arrays.asList(cells));
    return add(schema, cells.length, new Coded(cells, values));
  }

  TestTable number(String name, String... cells) {
    return numbers(ColumnSchema.of(name, ColumnType.NUMBER), cells);
  }

  TestTable amount(String name, String... cells) {
    return numbers(ColumnSchema.of(name, ColumnType.AMOUNT), cells);
  }

  private TestTable numbers(ColumnSchema schema, String... cells) {
    written.append(Arrays.toString(cells));
    BigDecimal[] decimals =
        Arrays.stream(cells)
            .map(cell -> cell == null ? null : new BigDecimal(cell))
            .toArray(BigDecimal[]::new);
    return add(schema, cells.length, new Decimal(decimals));
  }

  TestTable date(String name, String... cells) {
    written.append(Arrays.toString(cells));
    LocalDate[] days =
        Arrays.stream(cells)
            .map(cell -> cell == null ? null : LocalDate.parse(cell))
            .toArray(LocalDate[]::new);
    return add(ColumnSchema.of(name, ColumnType.DATE), cells.length, new Days(days));
  }

  /** Cells written {@code a|b}. */
  TestTable many(String name, List<String> declared, String... cells) {
    written.append(Arrays.toString(cells));
    List<List<String>> split =
        Arrays.stream(cells)
            .map(cell -> cell == null ? List.<String>of() : List.of(cell.split("\\|")))
            .toList();
    List<String> values = dictionary(declared, split.stream().flatMap(List::stream).toList());
    boolean closed = !declared.isEmpty();
    return add(
        new ColumnSchema(name, ColumnType.MANY, values, closed, ""),
        cells.length,
        new Many(split, values));
  }

  /** One row of answers for each row, in the order of the items. */
  TestTable grid(String name, List<String> items, String[]... rows) {
    written.append(Arrays.deepToString(rows));
    List<String> found = new ArrayList<>();
    Arrays.stream(rows).forEach(row -> found.addAll(Arrays.asList(row)));
    return add(
        ColumnSchema.of(name, ColumnType.GRID),
        rows.length,
        new Grid(items, dictionary(List.of(), found), rows));
  }

  /** Rows of another table, -1 for none. */
  TestTable reference(String name, String target, Integer... rows) {
    written.append(Arrays.toString(rows));
    return add(
        new ColumnSchema(name, ColumnType.REFERENCE, List.of(), false, target),
        rows.length,
        new Reference(target, rows));
  }

  private TestTable add(ColumnSchema schema, int rows, Column column) {
    written.append(schema);
    schemas.add(schema);
    columns.put(schema.name(), column);
    size = rows;
    return this;
  }

  private static List<String> dictionary(List<String> declared, List<String> cells) {
    Set<String> values = new LinkedHashSet<>(declared);
    cells.stream().filter(cell -> cell != null).forEach(values::add);
    return List.copyOf(values);
  }

  Rows rows() {
    return new Rows(schema());
  }

  TextTerm text(String column) {
    return new TextTerm(path(column), of(column));
  }

  NumberTerm number(String column) {
    return new NumberTerm(path(column), of(column));
  }

  DateTerm date(String column) {
    return new DateTerm(path(column), of(column));
  }

  CategoryTerm category(String column) {
    return new CategoryTerm(path(column), of(column));
  }

  ManyTerm many(String column) {
    return new ManyTerm(path(column), of(column));
  }

  GridTerm grid(String column) {
    return new GridTerm(path(column), of(column));
  }

  /** A category of another table, through a reference of this one. */
  CategoryTerm category(String reference, TestTable target, String column) {
    return new CategoryTerm(
        new ColumnPath(source, List.of(reference, column), ColumnPath.Part.WHOLE),
        target.of(column));
  }

  private ColumnPath path(String column) {
    return ColumnPath.of(source, column);
  }

  private ColumnSchema of(String column) {
    return schema().column(column).orElseThrow();
  }

  /** The clean source of this table. */
  SourceData data() {
    FileReport file =
        new FileReport(
            source + ".csv",
            "csv",
            "UTF-8",
            true,
            ";",
            true,
            schema().names(),
            size,
            100,
            "hash of " + source);
    return new SourceData(
        source,
        "Source " + source,
        Optional.of(LocalDate.of(2011, 12, 19)),
        Key.of("table", written),
        this,
        new QualityReport(source, size, size, Map.of(), List.of()),
        List.of(file));
  }

  @Override
  public Schema schema() {
    return new Schema(source, schemas);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Column column(String name) {
    return columns.get(name);
  }

  @Override
  public String file(int row) {
    return source + ".csv";
  }

  @Override
  public int line(int row) {
    return row + 2;
  }

  private record Coded(String[] cells, List<String> values) implements CodedColumn {
    @Override
    public int code(int row) {
      return cells[row] == null ? -1 : values.indexOf(cells[row]);
    }
  }

  private record Decimal(BigDecimal[] cells) implements NumberColumn {
    @Override
    public boolean isMissing(int row) {
      return cells[row] == null;
    }

    @Override
    public double value(int row) {
      return cells[row].doubleValue();
    }

    @Override
    public BigDecimal decimal(int row) {
      return cells[row];
    }
  }

  private record Days(LocalDate[] cells) implements DateColumn {
    @Override
    public boolean isMissing(int row) {
      return cells[row] == null;
    }

    @Override
    public LocalDate date(int row) {
      return cells[row];
    }

    @Override
    public int epochDay(int row) {
      return cells[row] == null ? 0 : (int) cells[row].toEpochDay();
    }
  }

  private record Many(List<List<String>> cells, List<String> values) implements ManyColumn {
    @Override
    public boolean isMissing(int row) {
      return cells.get(row).isEmpty();
    }

    @Override
    public int count(int row) {
      return cells.get(row).size();
    }

    @Override
    public int code(int row, int index) {
      return values.indexOf(cells.get(row).get(index));
    }
  }

  private record Grid(List<String> items, List<String> values, String[][] rows)
      implements GridColumn {
    @Override
    public boolean isMissing(int row) {
      return Arrays.stream(rows[row]).allMatch(cell -> cell == null);
    }

    @Override
    public int code(int row, int item) {
      return rows[row][item] == null ? -1 : values.indexOf(rows[row][item]);
    }
  }

  private record Reference(String target, Integer[] rows) implements ReferenceColumn {
    @Override
    public int row(int row) {
      return rows[row];
    }
  }
}
