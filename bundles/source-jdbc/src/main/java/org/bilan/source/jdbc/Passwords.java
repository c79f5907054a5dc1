package org.bilan.source.jdbc;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;

/**
 * Finds the password of a connection: in the file of connections, in a file of its own, or in a
 * variable of the environment. No figure depends on where it is.
 *
 * @param connections the file of connections
 * @param name the connection
 * @param all what the file says
 */
record Passwords(Connections connections, String name, Properties all) {

  private static final Set<PosixFilePermission> OF_OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  /** The password; empty where there is none. */
  String find(String url) throws Refusal {
    String written = value("password");
    String variable = value("password.variable");
    String file = value("password.file");
    if (!written.isEmpty() || !ConnectionDetails.secret(url).isEmpty()) {
      checkPrivate(connections.file());
    }
    if (!variable.isEmpty()) {
      return ofVariable(variable);
    }
    return file.isEmpty() ? written : ofFile(file);
  }

  private String value(String key) {
    return all.getProperty(name + "." + key, "");
  }

  private String ofVariable(String variable) throws Refusal {
    String value = System.getenv(variable.strip());
    if (value == null) {
      throw Refusal.of("jdbc.no-variable", variable.strip(), connections.shown());
    }
    return value;
  }

  private String ofFile(String written) throws Refusal {
    try {
      Path file = connections.folder().resolve(written.strip());
      checkPrivate(file);
      return Files.readString(file).lines().findFirst().orElse("");
    } catch (IOException | InvalidPathException e) {
      throw Refusal.of("jdbc.no-password-file", written.strip(), connections.shown());
    }
  }

  /** Where the system knows such rights, nobody else may read a password. */
  private void checkPrivate(Path file) throws Refusal {
    try {
      Set<PosixFilePermission> rights = EnumSet.noneOf(PosixFilePermission.class);
      rights.addAll(Files.getPosixFilePermissions(file));
      rights.retainAll(OF_OTHERS);
      if (!rights.isEmpty()) {
        throw Refusal.of("jdbc.open-file", connections.shown(file));
      }
    } catch (UnsupportedOperationException e) {
      // Windows has no such rights: the user's folder is the user's own there.
    } catch (FileSystemException e) {
      throw Refusal.of("jdbc.no-password-file", connections.shown(file), connections.shown());
    } catch (IOException e) {
      throw Refusal.of("jdbc.file-unreadable", connections.shown(file));
    }
  }
}
