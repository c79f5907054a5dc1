package org.bilan.store.derby;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.TableCodec;
import org.bilan.api.store.Snapshot;

/**
 * A snapshot with the hashes of its content. The order of its maps does not count, nor when it is
 * kept.
 *
 * @param snapshot the snapshot
 * @param tables the hash of each table, by the name of its source
 * @param hash the hash of it all
 */
record SnapshotContent(Snapshot snapshot, Map<String, String> tables, String hash) {

  /** How much of the hash people are shown. */
  private static final int SHOWN = 12;

  static SnapshotContent of(Snapshot snapshot, TableCodec codec) throws IOException {
    Map<String, String> tables = new LinkedHashMap<>();
    for (SourceData source : snapshot.sources().values()) {
      tables.put(source.name(), Packed.hash(out -> codec.write(source.table(), out)));
    }
    return new SnapshotContent(
        snapshot, tables, Packed.hash(out -> writeInOrder(snapshot, tables, out)));
  }

  /** What people call it by. */
  String id() {
    return id(hash);
  }

  static String id(String hash) {
    return hash.substring(0, SHOWN);
  }

  private static void writeInOrder(
      Snapshot snapshot, Map<String, String> tables, OutputStream stream) throws IOException {
    RecordWriter out = new RecordWriter(stream);
    out.text(snapshot.project());
    out.small(snapshot.edition());
    out.map(
        new TreeMap<>(snapshot.sources()),
        source -> {
          SourceRecord.write(source, new TreeMap<>(source.quality().missing()), out);
          out.text(tables.get(source.name()));
        });
    out.map(new TreeMap<>(snapshot.results()), result -> ResultRecord.write(result, out));
    out.map(new TreeMap<>(snapshot.definitions()), out::text);
    out.map(new TreeMap<>(snapshot.files()), out::text);
  }
}
