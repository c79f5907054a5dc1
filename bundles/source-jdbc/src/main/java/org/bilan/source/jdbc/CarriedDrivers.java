package org.bilan.source.jdbc;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The drivers that are carried along: PostgreSQL's and Derby's. Each is loaded when it is first
 * asked for, and nothing of it is left once this is closed. Safe between threads.
 */
final class CarriedDrivers implements AutoCloseable {

  private final EmbeddedDerby derby;
  private boolean postgres;

  /**
   * Nothing is loaded yet.
   *
   * @param folder the user's folder
   */
  CarriedDrivers(Path folder) {
    this.derby = new EmbeddedDerby(folder);
  }

  synchronized Optional<Opener> opening(String url) throws Refusal {
    if (url.startsWith("jdbc:postgresql:")) {
      postgres = true;
      return Optional.of(properties -> new org.postgresql.Driver().connect(url, properties));
    }
    if (url.startsWith("jdbc:derby:") && !url.startsWith("jdbc:derby://")) {
      return Optional.of(derby.opening(url));
    }
    return Optional.empty();
  }

  @Override
  public synchronized void close() {
    derby.close();
    if (postgres && org.postgresql.Driver.isRegistered()) {
      try {
        org.postgresql.Driver.deregister();
      } catch (SQLException e) {
        // The list of drivers keeps it, and it does no harm there.
      }
    }
  }
}
