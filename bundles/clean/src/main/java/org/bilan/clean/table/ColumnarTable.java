package org.bilan.clean.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.Schema;
import org.bilan.api.data.Table;

/** A table of columns in memory. */
public final class ColumnarTable implements Table {

  private final Schema schema;
  private final Map<String, Column> columns;
  private final RowPlaces places;

  /**
   * Makes a table.
   *
   * @param columns the columns of the schema, in its order
   * @param places where its rows come from
   */
  public ColumnarTable(Schema schema, List<Column> columns, RowPlaces places) {
    this.schema = schema;
    this.places = places;
    this.columns = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      this.columns.put(schema.columns().get(i).name(), columns.get(i));
    }
  }

  @Override
  public Schema schema() {
    return schema;
  }

  @Override
  public int size() {
    return places.size();
  }

  @Override
  public Column column(String name) {
    Column column = columns.get(name);
    if (column == null) {
      throw new IllegalArgumentException(schema.source() + " has no column " + name);
    }
    return column;
  }

  @Override
  public String file(int row) {
    return places.file(row);
  }

  /** The index of the file a row was read from, in the order of reading. */
  public int fileIndex(int row) {
    return places.fileIndex(row);
  }

  @Override
  public int line(int row) {
    return places.line(row);
  }

  /**
   * Some rows of this table.
   *
   * @param rows in rising order
   */
  public ColumnarTable select(int[] rows) {
    List<Column> selected =
        schema.columns().stream().map(ColumnSchema::name).map(name -> select(name, rows)).toList();
    return new ColumnarTable(schema, selected, places.select(rows));
  }

  private Column select(String name, int[] rows) {
    return ((Selectable) columns.get(name)).select(rows);
  }
}
