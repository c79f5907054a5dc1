package org.bilan.store.derby;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of a store. */
final class StoreSchema {

  /** Changes whenever what a store holds can no longer be read by what was released before. */
  static final int VERSION = 1;

  private static final List<String> STATEMENTS =
      List.of(
          "create table store_version (version int not null)",
          "insert into store_version values " + VERSION,
          "create table content (hash char(64) primary key, bytes blob not null)",
          """
          create table snapshot (
            hash char(64) primary key,
            project varchar(32672) not null,
            edition int not null,
            kept varchar(64) not null,
            turn bigint not null,
            figures int not null,
            files blob not null)
          """,
          """
          create table snapshot_source (
            snapshot char(64) not null references snapshot,
            place int not null,
            name varchar(32672) not null,
            account blob not null,
            content char(64) not null references content,
            primary key (snapshot, place))
          """,
          """
          create table snapshot_figure (
            snapshot char(64) not null references snapshot,
            place int not null,
            id varchar(32672) not null,
            bytes blob not null,
            primary key (snapshot, place))
          """);

  private StoreSchema() {}

  static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : STATEMENTS) {
        statement.executeUpdate(sql);
      }
    }
    connection.commit();
  }

  static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select version from store_version")) {
      int version = rows.next() ? rows.getInt(1) : 0;
      connection.commit();
      return version;
    }
  }
}
