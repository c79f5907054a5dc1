package org.bilan.source.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bilan.api.diagnostic.Suggestion;

/** Makes the query that reads a whole table or view, in an order that does not change. */
final class Tables {

  private static final Set<Integer> COMPARABLE =
      Set.of(
          Types.BIT,
          Types.BOOLEAN,
          Types.TINYINT,
          Types.SMALLINT,
          Types.INTEGER,
          Types.BIGINT,
          Types.NUMERIC,
          Types.DECIMAL,
          Types.REAL,
          Types.FLOAT,
          Types.DOUBLE,
          Types.CHAR,
          Types.VARCHAR,
          Types.NCHAR,
          Types.NVARCHAR,
          Types.DATE,
          Types.TIME,
          Types.TIMESTAMP,
          Types.TIMESTAMP_WITH_TIMEZONE);

  private final Connection connection;
  private final DatabaseMetaData database;
  private final String quote;

  Tables(Connection connection) throws SQLException {
    this.connection = connection;
    this.database = connection.getMetaData();
    this.quote = Optional.ofNullable(database.getIdentifierQuoteString()).orElse("").strip();
  }

  /** A table as the database knows it; no catalog or schema where it has none. */
  private record Table(String catalog, String schema, String name) {

    String shown() {
      return schema == null ? name : schema + "." + name;
    }
  }

  Query query(String written) throws SQLException, Refusal {
    Table table = find(written);
    String name = table.schema() == null ? "" : quoted(table.schema()) + ".";
    String all = "select * from " + name + quoted(table.name());
    List<String> key = primaryKey(table);
    if (!key.isEmpty()) {
      return Query.made(all + orderBy(key), true);
    }
    List<String> columns = new ArrayList<>();
    boolean complete = comparable(all, columns);
    return Query.made(columns.isEmpty() ? all : all + orderBy(columns), complete);
  }

  private String orderBy(List<String> columns) {
    return columns.stream().map(this::quoted).collect(Collectors.joining(", ", " order by ", ""));
  }

  private String quoted(String name) {
    return quote.isEmpty() ? name : quote + name.replace(quote, quote + quote) + quote;
  }

  private Table find(String written) throws SQLException, Refusal {
    List<Table> all = all();
    List<Table> found = all.stream().filter(table -> isMeant(table, written)).toList();
    List<Table> exact = found.stream().filter(table -> endsWith(table, written)).toList();
    List<Table> meant = exact.isEmpty() ? found : exact;
    if (meant.size() > 1) {
      String usual = connection.getSchema();
      List<Table> ofUsual = meant.stream().filter(t -> isSame(t.schema(), usual)).toList();
      meant = ofUsual.size() == 1 ? ofUsual : meant;
    }
    if (meant.size() == 1) {
      return meant.get(0);
    }
    throw meant.isEmpty() ? unknown(written, all) : several(written, meant);
  }

  private static boolean isSame(String schema, String usual) {
    return schema == null ? usual == null : schema.equals(usual);
  }

  private static boolean endsWith(Table table, String written) {
    return table.name().equals(written) || table.shown().equals(written);
  }

  private static boolean isMeant(Table table, String written) {
    return table.name().equalsIgnoreCase(written) || table.shown().equalsIgnoreCase(written);
  }

  private static Refusal several(String written, List<Table> meant) {
    return Refusal.of("jdbc.several-tables", written, meant.stream().map(Table::shown).toList())
        .in("table");
  }

  private static Refusal unknown(String written, List<Table> all) {
    boolean withSchema = written.indexOf('.') >= 0;
    Set<String> names =
        new TreeSet<>(all.stream().map(t -> withSchema ? t.shown() : t.name()).toList());
    return Refusal.of("jdbc.no-table", written)
        .in("table")
        .suggesting(Suggestion.among(written, names));
  }

  private List<Table> all() throws SQLException {
    List<Table> tables = new ArrayList<>();
    try (ResultSet rows = database.getTables(connection.getCatalog(), null, "%", null)) {
      while (rows.next()) {
        String type = Optional.ofNullable(rows.getString("TABLE_TYPE")).orElse("");
        if (isOfUsers(type.toUpperCase(Locale.ROOT))) {
          tables.add(
              new Table(
                  rows.getString("TABLE_CAT"),
                  rows.getString("TABLE_SCHEM"),
                  rows.getString("TABLE_NAME")));
        }
      }
    }
    return tables;
  }

  private static boolean isOfUsers(String type) {
    return (type.contains("TABLE") || type.contains("VIEW") || type.equals("SYNONYM"))
        && !type.contains("SYSTEM");
  }

  private List<String> primaryKey(Table table) throws SQLException {
    Map<Integer, String> columns = new TreeMap<>();
    try (ResultSet rows = database.getPrimaryKeys(table.catalog(), table.schema(), table.name())) {
      while (rows.next()) {
        columns.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
      }
    }
    return List.copyOf(columns.values());
  }

  /** Collects the columns that rows can be put in order by; whether these are all columns. */
  private boolean comparable(String all, List<String> columns) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(all)) {
      ResultSetMetaData found = statement.getMetaData();
      for (int i = 1; found != null && i <= found.getColumnCount(); i++) {
        if (COMPARABLE.contains(found.getColumnType(i))) {
          columns.add(found.getColumnName(i));
        }
      }
      return found != null && columns.size() == found.getColumnCount();
    }
  }
}
