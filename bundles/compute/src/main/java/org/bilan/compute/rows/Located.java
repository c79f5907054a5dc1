package org.bilan.compute.rows;

import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.ColumnType;
import org.bilan.api.data.Table;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.ColumnPath.Part;

/**
 * The cells of a path.
 *
 * @param table the table they stand in
 * @param column their column
 * @param schema what is known of it
 * @param part what is taken of a cell
 * @param rows which row of that table a row of the path's source leads to
 * @param path the path itself
 */
record Located(
    Table table, Column column, ColumnSchema schema, Part part, RowMap rows, ColumnPath path) {

  /** Whether these are labels that an author must spell as they are. */
  boolean isLabels() {
    boolean labels =
        schema.type() == ColumnType.CATEGORY
            || schema.type() == ColumnType.MANY
            || schema.type() == ColumnType.GRID;
    return labels && part != Part.SIZE;
  }
}
