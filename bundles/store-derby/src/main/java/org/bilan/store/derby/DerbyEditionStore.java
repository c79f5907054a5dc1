package org.bilan.store.derby;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import org.bilan.api.data.TableCodec;
import org.bilan.api.store.EditionStore;
import org.bilan.api.store.Snapshot;

/**
 * An open store. A snapshot is kept in one transaction, which is on the disk when {@link #keep}
 * returns. Safe between threads.
 */
final class DerbyEditionStore implements EditionStore {

  private final Connection connection;
  private final TableCodec codec;
  private final StoreProblems problems;
  private final Lock keeping;
  private final Runnable whenClosed;
  private boolean closed;

  /**
   * A store over a connection.
   *
   * @param keeping held by the only one of this process that keeps a snapshot
   * @param whenClosed called once, when the store is closed
   */
  DerbyEditionStore(
      Connection connection,
      TableCodec codec,
      StoreProblems problems,
      Lock keeping,
      Runnable whenClosed) {
    this.connection = connection;
    this.codec = codec;
    this.problems = problems;
    this.keeping = keeping;
    this.whenClosed = whenClosed;
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.bilan.api.diagnostic.DiagnosticException where it cannot be kept; what was kept
   *     before is whole
   */
  @Override
  public synchronized String keep(Snapshot snapshot, String when) {
    keeping.lock();
    try {
      SnapshotContent content = SnapshotContent.of(snapshot, codec);
      new SnapshotWriter(connection, codec).keep(content, when);
      connection.commit();
      return content.id();
    } catch (SQLException | IOException e) {
      throw problems.notKept(e);
    } finally {
      endTransaction();
      keeping.unlock();
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.bilan.api.diagnostic.DiagnosticException where the store is damaged
   */
  @Override
  public synchronized List<Snapshot.Info> list() {
    return read(reader -> KeptSnapshot.infos(reader.all()));
  }

  /**
   * {@inheritDoc}
   *
   * @return empty where there is none, or where several ids begin as written
   * @throws org.bilan.api.diagnostic.DiagnosticException where the store is damaged
   */
  @Override
  public synchronized Optional<Snapshot> find(String idOrEdition) {
    return read(
        reader -> {
          Optional<KeptSnapshot> kept = KeptSnapshot.find(idOrEdition.strip(), reader.all());
          return kept.isPresent() ? Optional.of(reader.read(kept.get())) : Optional.empty();
        });
  }

  private interface Reading<T> {
    T of(SnapshotReader reader) throws SQLException, IOException;
  }

  private <T> T read(Reading<T> reading) {
    try {
      return reading.of(new SnapshotReader(connection, codec));
    } catch (SQLException | IOException e) {
      throw problems.notRead(e);
    } finally {
      endTransaction();
    }
  }

  /** Undoes what was not committed, and lets go of what was read. */
  private void endTransaction() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      // A connection that cannot roll back is gone, and its transaction with it.
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    endTransaction();
    try {
      connection.close();
    } catch (SQLException e) {
      // The database is closed next, which ends the connection too.
    }
    whenClosed.run();
  }
}
