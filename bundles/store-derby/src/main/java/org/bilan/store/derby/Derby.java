package org.bilan.store.derby;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedDriver;

/**
 * The engine, inside this process. It is loaded when a database is first opened, and leaves nothing
 * running once it is shut down. Safe between threads.
 */
final class Derby {

  private boolean running;

  /** Makes a database in a folder that does not exist, and opens it. */
  Connection create(Path database) throws SQLException {
    EmbeddedDataSource source = source(database);
    source.setCreateDatabase("create");
    // Otherwise the default locale, which may have no language: then Derby refuses to create
    // anything.
    source.setConnectionAttributes("territory=en");
    return connect(source, database);
  }

  /** Opens a database; another connection of this process may be open. */
  Connection open(Path database) throws SQLException {
    return connect(source(database), database);
  }

  /** Closes a database, so that another process may have it. */
  synchronized void close(Path database) {
    EmbeddedDataSource source = source(database);
    source.setShutdownDatabase("shutdown");
    try {
      source.getConnection().close();
    } catch (SQLException toldThatItIsDone) {
      // Derby answers a shutdown by an exception, whether or not the database was open.
    }
  }

  /** Closes all databases and unloads the engine. */
  synchronized void stop() {
    if (!running) {
      return;
    }
    running = false;
    try {
      new EmbeddedDriver().connect("jdbc:derby:;shutdown=true", new Properties());
    } catch (SQLException toldThatItIsDone) {
      // Derby answers a shutdown by an exception.
    }
  }

  private static EmbeddedDataSource source(Path database) {
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setDatabaseName(database.toString());
    return source;
  }

  private synchronized Connection connect(EmbeddedDataSource source, Path database)
      throws SQLException {
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    // Derby looks classes up by name, and its own threads keep the loader of the one that starts
    // it.
    thread.setContextClassLoader(Derby.class.getClassLoader());
    try {
      Connection connection = running ? source.getConnection() : start(source, database);
      connection.setAutoCommit(false);
      return connection;
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  /** Derby takes its settings from properties of the system, once, when it starts. */
  private Connection start(EmbeddedDataSource source, Path database) throws SQLException {
    Properties former = (Properties) System.getProperties().clone();
    System.setProperty("derby.stream.error.method", Silence.METHOD);
    // Settings of another program that uses Derby, in the current folder, are not ours to follow.
    System.setProperty("derby.system.home", database.getParent().toString());
    try {
      running = true;
      return source.getConnection();
    } finally {
      restore("derby.stream.error.method", former);
      restore("derby.system.home", former);
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
}
