package org.bilan.source.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL server, on a free port, with a database that is empty. */
final class PostgresServer implements AutoCloseable {

  private final EmbeddedPostgres server;

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts it, or says aloud why these tests try nothing here. */
  static PostgresServer start() {
    try {
      return new PostgresServer(EmbeddedPostgres.builder().start());
    } catch (IOException | RuntimeException e) {
      throw new AssertionError(
          "No PostgreSQL server starts here, and source-jdbc was not tried on one. It refuses to"
              + " run as root: then the command 'unshare -U' must be allowed. Otherwise its"
              + " binaries may be missing for this system.",
          e);
    }
  }

  String url() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
  }

  int port() {
    return server.getPort();
  }

  void execute(String... statements) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Has the server ask a user for a password, as servers do. */
  void askForPassword(String user) throws SQLException {
    String file = "";
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        var found = statement.executeQuery("show hba_file")) {
      found.next();
      file = found.getString(1);
    }
    execute(
        "copy (values ('host all "
            + user
            + " all scram-sha-256'), ('host all all all trust')) to '"
            + file
            + "'",
        "select pg_reload_conf()");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
