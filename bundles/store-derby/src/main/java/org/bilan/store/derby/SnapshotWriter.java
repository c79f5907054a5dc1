package org.bilan.store.derby;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.TableCodec;
import org.bilan.api.indicator.Result;
import org.bilan.api.store.Snapshot;

/**
 * Writes snapshots as rows. Derby takes some ten milliseconds to compile a statement and keeps it
 * compiled while the database is open, so there are few of them.
 */
final class SnapshotWriter {

  private final Connection connection;
  private final TableCodec codec;

  SnapshotWriter(Connection connection, TableCodec codec) {
    this.connection = connection;
    this.codec = codec;
  }

  /** Makes a snapshot the latest, writing it where it is not kept yet. Does not commit. */
  void keep(SnapshotContent content, String when) throws SQLException, IOException {
    long turn = lastTurn() + 1;
    if (!renewed(content.hash(), turn)) {
      snapshot(content, when, turn);
      sources(content);
      figures(content);
    }
  }

  private long lastTurn() throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("select max(turn) from snapshot");
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private boolean renewed(String hash, long turn) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("update snapshot set turn = ? where hash = ?")) {
      statement.setLong(1, turn);
      statement.setString(2, hash);
      return statement.executeUpdate() > 0;
    }
  }

  private void snapshot(SnapshotContent content, String when, long turn)
      throws SQLException, IOException {
    Snapshot snapshot = content.snapshot();
    try (PreparedStatement statement =
        connection.prepareStatement("insert into snapshot values (?, ?, ?, ?, ?, ?, ?)")) {
      statement.setString(1, content.hash());
      statement.setString(2, snapshot.project());
      statement.setInt(3, snapshot.edition());
      statement.setString(4, when);
      statement.setLong(5, turn);
      statement.setInt(6, snapshot.results().size());
      statement.setBytes(7, record(out -> out.map(snapshot.files(), out::text)));
      statement.executeUpdate();
    }
  }

  private void sources(SnapshotContent content) throws SQLException, IOException {
    try (PreparedStatement statement =
        connection.prepareStatement("insert into snapshot_source values (?, ?, ?, ?, ?)")) {
      int place = 0;
      for (Map.Entry<String, SourceData> source : content.snapshot().sources().entrySet()) {
        String hash = content.tables().get(source.getValue().name());
        table(hash, source.getValue());
        statement.setString(1, content.hash());
        statement.setInt(2, place++);
        statement.setString(3, source.getKey());
        statement.setBytes(4, record(out -> SourceRecord.write(source.getValue(), out)));
        statement.setString(5, hash);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void table(String hash, SourceData source) throws SQLException, IOException {
    if (isKept(hash)) {
      return;
    }
    try (PreparedStatement statement =
        connection.prepareStatement("insert into content values (?, ?)")) {
      statement.setString(1, hash);
      statement.setBytes(2, Packed.compress(out -> codec.write(source.table(), out)));
      statement.executeUpdate();
    }
  }

  private boolean isKept(String hash) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select hash from content where hash = ?")) {
      statement.setString(1, hash);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private void figures(SnapshotContent content) throws SQLException, IOException {
    try (PreparedStatement statement =
        connection.prepareStatement("insert into snapshot_figure values (?, ?, ?, ?)")) {
      int place = 0;
      for (Map.Entry<String, KeptFigure> figure : figures(content.snapshot()).entrySet()) {
        statement.setString(1, content.hash());
        statement.setInt(2, place++);
        statement.setString(3, figure.getKey());
        statement.setBytes(4, record(figure.getValue()::write));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** Results in their order, then what is defined without a result. */
  private static Map<String, KeptFigure> figures(Snapshot snapshot) {
    Map<String, KeptFigure> figures = new LinkedHashMap<>();
    for (Map.Entry<String, Result> result : snapshot.results().entrySet()) {
      String definition = snapshot.definitions().get(result.getKey());
      figures.put(result.getKey(), KeptFigure.of(result.getValue(), definition));
    }
    Set<String> others = new TreeSet<>(snapshot.definitions().keySet());
    others.removeAll(snapshot.results().keySet());
    for (String id : others) {
      figures.put(id, KeptFigure.of(null, snapshot.definitions().get(id)));
    }
    return figures;
  }

  private static byte[] record(RecordWriter.Part<RecordWriter> content) throws IOException {
    return Packed.compress(out -> content.write(new RecordWriter(out)));
  }
}
