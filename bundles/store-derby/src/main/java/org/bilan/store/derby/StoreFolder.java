package org.bilan.store.derby;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.DiagnosticException;

/**
 * The folder of a store in a workspace. A database is made under another name, and gets its own
 * when it is whole: a run killed meanwhile leaves no half of one.
 *
 * @param workspace the workspace, absolute
 * @param problems what goes wrong with it
 */
record StoreFolder(Path workspace, StoreProblems problems) {

  Path database() {
    return workspace.resolve("store");
  }

  private Path unfinished() {
    return workspace.resolve("store.new");
  }

  private Path lock() {
    return workspace.resolve("store.lock");
  }

  /**
   * Makes the database where there is none.
   *
   * @throws IOException where the disk is full, or the workspace cannot be written
   * @throws DiagnosticException where another process is making it
   */
  void createWhereAbsent(Derby derby) throws IOException {
    if (Files.exists(database())) {
      return;
    }
    Files.createDirectories(workspace);
    try (FileChannel channel =
        FileChannel.open(lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (!locked(channel)) {
        throw new DiagnosticException(problems.busy());
      }
      if (!Files.exists(database())) {
        create(derby);
      }
    }
    // Whoever still waits for this lock will find the database made.
    Files.deleteIfExists(lock());
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException sameProcess) {
      return false;
    }
  }

  private void create(Derby derby) throws IOException {
    removeUnfinished();
    try (Connection connection = derby.create(unfinished())) {
      StoreSchema.create(connection);
    } catch (SQLException e) {
      throw new IOException("No database in " + unfinished(), e);
    } finally {
      derby.close(unfinished());
    }
    Files.move(unfinished(), database(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void removeUnfinished() throws IOException {
    if (!Files.exists(unfinished())) {
      return;
    }
    try (Stream<Path> files = Files.walk(unfinished())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
