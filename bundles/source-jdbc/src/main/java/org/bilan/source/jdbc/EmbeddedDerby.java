package org.bilan.source.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.derby.jdbc.EmbeddedDriver;

/**
 * Derby's engine, inside this process. A database is shut down after its last connection, so that
 * other processes may have it; the engine when the bundle stops. Safe between threads.
 */
final class EmbeddedDerby implements AutoCloseable {

  private static final String LOG = "derby.stream.error.method";
  private static final String HOME = "derby.system.home";
  private static final String PREFIX = "jdbc:derby:";

  /** What an address may say of a database that is only read. */
  private static final Set<String> ATTRIBUTES =
      Set.of("user", "password", "databasename", "bootpassword", "encryptionkey");

  private final Map<String, Integer> open = new HashMap<>();
  private final Path folder;
  private boolean running;

  /**
   * An engine that is not started yet.
   *
   * @param folder where databases are whose address gives no whole path
   */
  EmbeddedDerby(Path folder) {
    this.folder = folder;
  }

  Opener opening(String url) throws Refusal {
    checkReads(url);
    String database = url.split(";", 2)[0];
    return new Opener() {
      @Override
      public Connection open(Properties properties) throws SQLException {
        return connect(database, url, properties);
      }

      @Override
      public void closed() {
        leave(database);
      }
    };
  }

  /** Derby takes orders in addresses: to make a database, to change it, to bring one back. */
  private static void checkReads(String url) throws Refusal {
    String[] parts = url.split(";");
    for (int i = 1; i < parts.length; i++) {
      String attribute = parts[i].split("=", 2)[0].strip();
      if (!ATTRIBUTES.contains(attribute.toLowerCase(Locale.ROOT))) {
        throw Refusal.of("jdbc.order-in-address", attribute);
      }
    }
  }

  private synchronized Connection connect(String database, String url, Properties properties)
      throws SQLException {
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    // Derby looks classes up by name, and its own threads keep the loader of the one that starts
    // it.
    thread.setContextClassLoader(EmbeddedDerby.class.getClassLoader());
    try {
      Connection connection = driver().connect(url, properties);
      open.merge(database, 1, Integer::sum);
      return connection;
    } catch (SQLException e) {
      // A login that is refused leaves the database open.
      if (!open.containsKey(database)) {
        shutDown(database);
      }
      throw e;
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  /** Derby takes its settings from properties of the system, once, when it starts. */
  private EmbeddedDriver driver() {
    if (running) {
      return new EmbeddedDriver();
    }
    Properties former = (Properties) System.getProperties().clone();
    System.setProperty(LOG, Silence.METHOD);
    System.setProperty(HOME, folder.toAbsolutePath().toString());
    try {
      running = true;
      return new EmbeddedDriver();
    } finally {
      restore(LOG, former);
      restore(HOME, former);
    }
  }

  private static void restore(String name, Properties former) {
    String value = former.getProperty(name);
    if (value == null) {
      System.clearProperty(name);
    } else {
      System.setProperty(name, value);
    }
  }

  private synchronized void leave(String database) {
    if (open.merge(database, -1, Integer::sum) <= 0) {
      open.remove(database);
      shutDown(database);
    }
  }

  private static void shutDown(String database) {
    try {
      new EmbeddedDriver().connect(database + ";shutdown=true", new Properties());
    } catch (SQLException toldThatItIsDone) {
      // Derby answers a shutdown by an exception.
    }
  }

  @Override
  public synchronized void close() {
    if (running) {
      running = false;
      shutDown(PREFIX);
    }
  }
}
