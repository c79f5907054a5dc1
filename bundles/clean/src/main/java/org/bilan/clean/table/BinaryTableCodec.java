package org.bilan.clean.table;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.bilan.api.data.Table;
import org.bilan.api.data.TableCodec;
import org.osgi.service.component.annotations.Component;

/**
 * Tables as bytes: a mark, a version, then blocks with checksums that hold the schema, the places
 * of the rows and the columns. Codes take as many bytes as their dictionary needs. Safe between
 * threads.
 */
@Component
public final class BinaryTableCodec implements TableCodec {

  private static final int MARK = 0x424C5442;
  private static final int VERSION = 1;

  @Override
  public void write(Table table, OutputStream out) throws IOException {
    DataOutputStream head = new DataOutputStream(out);
    head.writeInt(MARK);
    head.writeInt(VERSION);
    BlockOutput blocks = new BlockOutput(head);
    new TableWriter(new DataOutputStream(blocks)).write(table);
    blocks.finish();
  }

  @Override
  public Table read(InputStream in) throws IOException {
    DataInputStream head = new DataInputStream(in);
    if (head.readInt() != MARK) {
      throw new IOException("This is no table");
    }
    int version = head.readInt();
    if (version != VERSION) {
      throw new IOException("A table of version " + version + ", not " + VERSION);
    }
    BlockInput blocks = new BlockInput(head);
    try {
      Table table = new TableReader(new DataInputStream(blocks)).read();
      blocks.finish();
      return table;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("Damaged table", e);
    }
  }
}
