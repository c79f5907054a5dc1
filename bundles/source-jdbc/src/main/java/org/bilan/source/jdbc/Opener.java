package org.bilan.source.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** Opens connections to one address. */
@FunctionalInterface
interface Opener {

  /** A new connection, or {@code null} where the driver finds that the address is not for it. */
  Connection open(Properties properties) throws SQLException;

  /** Lets go of what the connection held, once it is closed. */
  default void closed() {}
}
