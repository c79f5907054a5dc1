package org.bilan.source.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** An open connection that may only read, in one transaction. */
final class Session implements AutoCloseable {

  /** So many rows are held at once. */
  private static final int FETCHED = 1_000;

  /**
   * A server that is late is told by itself; later than that, the network is not there any more.
   */
  private static final int GRACE_SECONDS = 10;

  private final Connection connection;
  private final Opener opener;
  private final Settings settings;
  private final boolean postgres;

  private Session(Connection connection, Opener opener, Settings settings, boolean postgres) {
    this.connection = connection;
    this.opener = opener;
    this.settings = settings;
    this.postgres = postgres;
  }

  static Session open(ConnectionDetails details, Drivers drivers, Settings settings)
      throws Refusal, SQLException {
    Opener opener = drivers.opening(details);
    boolean postgres = details.url().startsWith("jdbc:postgresql:");
    Connection connection = opener.open(properties(details, settings, postgres));
    if (connection == null) {
      throw Refusal.of("jdbc.no-driver", details.kind());
    }
    Session session = new Session(connection, opener, settings, postgres);
    try {
      session.begin();
      return session;
    } catch (SQLException | RuntimeException e) {
      session.close();
      throw e;
    }
  }

  private static Properties properties(
      ConnectionDetails details, Settings settings, boolean postgres) {
    Properties properties = new Properties();
    if (!details.user().isEmpty()) {
      properties.setProperty("user", details.user());
    }
    if (!details.password().isEmpty()) {
      properties.setProperty("password", details.password());
    }
    if (postgres) {
      properties.setProperty("ApplicationName", "Bilan");
      properties.setProperty("readOnly", "true");
      properties.setProperty("loginTimeout", String.valueOf(settings.seconds()));
      properties.setProperty("connectTimeout", String.valueOf(settings.seconds()));
      int silent = settings.seconds() + GRACE_SECONDS;
      properties.setProperty("socketTimeout", String.valueOf(silent));
      // Parameters are of the type that the query needs, and texts are those of the server.
      properties.setProperty("stringtype", "unspecified");
      properties.setProperty("binaryTransfer", "false");
    }
    return properties;
  }

  private void begin() throws SQLException {
    connection.setReadOnly(true);
    if (postgres) {
      // What an address may have undone; and "today" must not depend on where Bilan runs.
      execute("set session characteristics as transaction read only");
      execute("set time zone '" + settings.zoneOrUtc().getId() + "'");
    }
    connection.setAutoCommit(false);
  }

  private void execute(String order) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(order);
    }
  }

  Connection connection() {
    return connection;
  }

  /** Whether the server sees parameters as {@code $1}, {@code $2}... */
  boolean numbersParameters() {
    return postgres;
  }

  /** Hands the rows of a query over as they come. */
  void read(Query query, Map<String, String> parameters, Rows rows) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            query.sent(), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      statement.setFetchSize(FETCHED);
      limit(statement);
      bind(statement, query.holes(), parameters);
      try (ResultSet found = statement.executeQuery()) {
        rows.read(found);
      }
    }
  }

  private void limit(PreparedStatement statement) throws SQLException {
    try {
      statement.setQueryTimeout(settings.seconds());
    } catch (SQLFeatureNotSupportedException e) {
      // The server then takes the time it takes.
    }
  }

  private static void bind(
      PreparedStatement statement, List<Query.Hole> holes, Map<String, String> parameters)
      throws SQLException {
    for (int i = 0; i < holes.size(); i++) {
      statement.setString(i + 1, parameters.get(holes.get(i).name()));
    }
  }

  @Override
  public void close() {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
    } catch (SQLException e) {
      // It only read, and is closed now.
    }
    try {
      connection.close();
    } catch (SQLException e) {
      // The server forgets it by itself.
    } finally {
      opener.closed();
    }
  }

  /** Takes the rows of a query. */
  @FunctionalInterface
  interface Rows {
    void read(ResultSet found) throws SQLException;
  }
}
