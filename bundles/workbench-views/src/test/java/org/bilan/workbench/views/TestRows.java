package org.bilan.workbench.views;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.ColumnType;
import org.bilan.api.data.NumberColumn;
import org.bilan.api.data.Schema;
import org.bilan.api.data.Table;

/** A few rows for tests. */
final class TestRows implements Table {

  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final List<ColumnSchema> schemas = new ArrayList<>();
  private int size;

  TestRows texts(String name, String... cells) {
    List<String> values = Arrays.stream(cells).filter(c -> c != null).distinct().toList();
    size = cells.length;
    schemas.add(ColumnSchema.of(name, ColumnType.CATEGORY));
    columns.put(name, new Texts(values, Arrays.asList(cells)));
    return this;
  }

  TestRows numbers(String name, String... cells) {
    size = cells.length;
    schemas.add(ColumnSchema.of(name, ColumnType.NUMBER));
    columns.put(name, new Numbers(Arrays.asList(cells)));
    return this;
  }

  @Override
  public Schema schema() {
    return new Schema("rows", schemas);
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
    return "rows.csv";
  }

  @Override
  public int line(int row) {
    return row + 2;
  }

  private record Texts(List<String> values, List<String> cells) implements CodedColumn {
    @Override
    public int code(int row) {
      return cells.get(row) == null ? -1 : values.indexOf(cells.get(row));
    }
  }

  private record Numbers(List<String> cells) implements NumberColumn {
    @Override
    public double value(int row) {
      return decimal(row).doubleValue();
    }

    @Override
    public BigDecimal decimal(int row) {
      return new BigDecimal(cells.get(row));
    }

    @Override
    public boolean isMissing(int row) {
      return cells.get(row) == null;
    }
  }
}
