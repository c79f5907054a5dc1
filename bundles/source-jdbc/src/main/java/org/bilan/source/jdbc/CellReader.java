package org.bilan.source.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the cells of one column as texts; {@code null} where a cell is blank. */
@FunctionalInterface
interface CellReader {

  String read(ResultSet row, int column) throws SQLException;
}
