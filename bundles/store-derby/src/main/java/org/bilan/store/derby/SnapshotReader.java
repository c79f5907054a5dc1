package org.bilan.store.derby;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.Table;
import org.bilan.api.data.TableCodec;
import org.bilan.api.indicator.Result;
import org.bilan.api.store.Snapshot;

/** Reads snapshots back from their rows. */
final class SnapshotReader {

  private final Connection connection;
  private final TableCodec codec;

  SnapshotReader(Connection connection, TableCodec codec) {
    this.connection = connection;
    this.codec = codec;
  }

  /** All snapshots, the latest first. */
  List<KeptSnapshot> all() throws SQLException {
    String sql =
        """
        select s.hash, s.project, s.edition, s.kept, s.figures, o.name
        from snapshot s left join snapshot_source o on o.snapshot = s.hash
        order by s.turn desc, o.place
        """;
    Map<String, KeptSnapshot> byHash = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        KeptSnapshot kept =
            new KeptSnapshot(
                rows.getString(1),
                rows.getString(2),
                rows.getInt(3),
                rows.getString(4),
                rows.getInt(5),
                new ArrayList<>());
        String source = rows.getString(6);
        byHash.putIfAbsent(kept.hash(), kept);
        if (source != null) {
          byHash.get(kept.hash()).sources().add(source);
        }
      }
    }
    return List.copyOf(byHash.values());
  }

  /** The whole of a snapshot. */
  Snapshot read(KeptSnapshot kept) throws SQLException, IOException {
    Map<String, Result> results = new LinkedHashMap<>();
    Map<String, String> definitions = new LinkedHashMap<>();
    figures(kept.hash(), results, definitions);
    return new Snapshot(
        kept.project(),
        kept.edition(),
        sources(kept.hash()),
        Collections.unmodifiableMap(results),
        Collections.unmodifiableMap(definitions),
        files(kept.hash()));
  }

  private Map<String, SourceData> sources(String hash) throws SQLException, IOException {
    String sql =
        """
        select o.name, o.account, c.bytes
        from snapshot_source o join content c on c.hash = o.content
        where o.snapshot = ? order by o.place
        """;
    Map<String, SourceData> sources = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, hash);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          String name = rows.getString(1);
          RecordReader account = record(rows.getBytes(2));
          sources.put(name, SourceRecord.read(account, table(rows)));
        }
      }
    }
    return Collections.unmodifiableMap(sources);
  }

  private Table table(ResultSet rows) throws SQLException, IOException {
    try (InputStream in = Packed.open(rows.getBinaryStream(3))) {
      return codec.read(in);
    }
  }

  private void figures(String hash, Map<String, Result> results, Map<String, String> definitions)
      throws SQLException, IOException {
    String sql = "select id, bytes from snapshot_figure where snapshot = ? order by place";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, hash);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          String id = rows.getString(1);
          KeptFigure figure = KeptFigure.read(record(rows.getBytes(2)));
          figure.result().ifPresent(result -> results.put(id, result));
          figure.definition().ifPresent(definition -> definitions.put(id, definition));
        }
      }
    }
  }

  private Map<String, String> files(String hash) throws SQLException, IOException {
    try (PreparedStatement statement =
        connection.prepareStatement("select files from snapshot where hash = ?")) {
      statement.setString(1, hash);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        RecordReader files = record(rows.getBytes(1));
        return files.map(files::text);
      }
    }
  }

  private static RecordReader record(byte[] compressed) throws IOException {
    return new RecordReader(Packed.expand(compressed));
  }
}
