package org.bilan.report.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.cleaning.QualityReport;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.ColumnType;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.NumberColumn;
import org.bilan.api.data.ReferenceColumn;
import org.bilan.api.data.Schema;
import org.bilan.api.data.Table;
import org.bilan.api.graph.Key;
import org.bilan.api.source.FileReport;

/** A small source made by hand. */
final class Rows {

  private final String name;
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final List<ColumnSchema> schemas = new ArrayList<>();
  private final List<QualityEntry> entries = new ArrayList<>();
  private int size;

  Rows(String name) {
    this.name = name;
  }

  Rows texts(String column, String... cells) {
    List<String> values = new ArrayList<>();
    int[] codes = new int[cells.length];
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null && !values.contains(cells[i])) {
        values.add(cells[i]);
      }
      codes[i] = cells[i] == null ? -1 : values.indexOf(cells[i]);
    }
    return add(column, ColumnType.CATEGORY, "", new Coded(codes, values), cells.length);
  }

  Rows dates(String column, String... cells) {
    return add(column, ColumnType.DATE, "", new Dates(cells), cells.length);
  }

  Rows numbers(String column, String... cells) {
    return add(column, ColumnType.NUMBER, "", new Numbers(cells), cells.length);
  }

  Rows references(String column, String target, int... rows) {
    return add(column, ColumnType.REFERENCE, target, new References(target, rows), rows.length);
  }

  Rows entry(QualityEntry entry) {
    entries.add(entry);
    return this;
  }

  private Rows add(String column, ColumnType type, String target, Column cells, int rows) {
    columns.put(column, cells);
    schemas.add(new ColumnSchema(column, type, List.of(), false, target));
    size = rows;
    return this;
  }

  SourceData data() {
    long lost =
        entries.stream()
            .filter(
                e ->
                    e.kind() == QualityEntry.Kind.DROPPED
                        || e.kind() == QualityEntry.Kind.DUPLICATE)
            .count();
    return new SourceData(
        name,
        "Les " + name + " d'ici",
        Optional.of(LocalDate.of(2011, 12, 31)),
        Key.of("table", name),
        new Made(new Schema(name, schemas), columns, size),
        new QualityReport(name, size + lost, size, Map.of(), entries),
        List.of(
            new FileReport(
                name + ".csv",
                "csv",
                "windows-1252",
                true,
                ";",
                true,
                List.of(),
                size + lost,
                1000,
                "00")));
  }

  private record Made(Schema schema, Map<String, Column> columns, int size) implements Table {
    @Override
    public Column column(String column) {
      return columns.get(column);
    }

    @Override
    public String file(int row) {
      return "a.csv";
    }

    @Override
    public int line(int row) {
      return row + 2;
    }
  }

  private record Coded(int[] codes, List<String> values) implements CodedColumn {
    @Override
    public int code(int row) {
      return codes[row];
    }
  }

  private record Dates(String[] cells) implements DateColumn {
    @Override
    public LocalDate date(int row) {
      return cells[row] == null ? null : LocalDate.parse(cells[row]);
    }

    @Override
    public int epochDay(int row) {
      return (int) date(row).toEpochDay();
    }

    @Override
    public boolean isMissing(int row) {
      return cells[row] == null;
    }
  }

  private record Numbers(String[] cells) implements NumberColumn {
    @Override
    public double value(int row) {
      return decimal(row).doubleValue();
    }

    @Override
    public BigDecimal decimal(int row) {
      return cells[row] == null ? null : new BigDecimal(cells[row]);
    }

    @Override
    public boolean isMissing(int row) {
      return cells[row] == null;
    }
  }

  private record References(String target, int[] rows) implements ReferenceColumn {
    @Override
    public int row(int row) {
      return rows[row];
    }
  }
}
