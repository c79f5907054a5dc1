package org.bilan.store.derby;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.bilan.api.data.TableCodec;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.store.EditionStore;
import org.bilan.api.store.EditionStores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens stores, in {@code .bilan/store}. A process may open a store several times; the last one to
 * close it lets another process have it. Safe between threads.
 */
@Component
public final class DerbyEditionStores implements EditionStores {

  private final TableCodec codec;
  private final Derby derby = new Derby();
  private final Lock keeping = new ReentrantLock();
  private final Map<Path, Integer> open = new HashMap<>();

  /** Opens nothing yet. */
  @Activate
  public DerbyEditionStores(@Reference TableCodec codec) {
    this.codec = codec;
  }

  /** Closes what is still open. */
  @Deactivate
  public synchronized void stop() {
    open.clear();
    derby.stop();
  }

  @Override
  public synchronized Optional<EditionStore> open(Path workspace, DiagnosticSink problems) {
    StoreProblems words = new StoreProblems(Place.file(workspace.getFileName() + "/store"));
    StoreFolder folder = new StoreFolder(workspace.toAbsolutePath().normalize(), words);
    try {
      return Optional.of(open(folder));
    } catch (DiagnosticException e) {
      e.diagnostics().forEach(problems::report);
    } catch (SQLException e) {
      problems.report(words.notOpened(e));
    } catch (IOException e) {
      problems.report(words.notWritable());
    }
    return Optional.empty();
  }

  private EditionStore open(StoreFolder folder) throws IOException, SQLException {
    folder.createWhereAbsent(derby);
    Path database = folder.database().toRealPath();
    open.merge(database, 1, Integer::sum);
    try {
      Connection connection = connect(database, folder.problems());
      return new DerbyEditionStore(
          connection, codec, folder.problems(), keeping, () -> closed(database));
    } catch (SQLException | RuntimeException e) {
      closed(database);
      throw e;
    }
  }

  private Connection connect(Path database, StoreProblems problems) throws SQLException {
    Connection connection = derby.open(database);
    try {
      int version = StoreSchema.version(connection);
      if (version != StoreSchema.VERSION) {
        throw new DiagnosticException(problems.otherVersion(version, StoreSchema.VERSION));
      }
      return connection;
    } catch (SQLException | RuntimeException e) {
      abandon(connection, e);
      throw e;
    }
  }

  private static void abandon(Connection connection, Exception why) {
    try {
      connection.rollback();
      connection.close();
    } catch (SQLException alreadyGone) {
      why.addSuppressed(alreadyGone);
    }
  }

  private synchronized void closed(Path database) {
    Integer users = open.get(database);
    if (users == null) {
      return;
    }
    if (users > 1) {
      open.put(database, users - 1);
    } else {
      open.remove(database);
      derby.close(database);
    }
  }
}
