package org.bilan.store.derby;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.ColumnType;
import org.bilan.api.data.Schema;
import org.bilan.api.data.Table;
import org.bilan.api.data.TableCodec;

/** A table of one text column, and its codec. */
record TextTable(String source, List<String> texts) implements Table {

  static final TableCodec CODEC = new Codec();

  @Override
  public Schema schema() {
    return new Schema(source, List.of(ColumnSchema.of("text", ColumnType.TEXT)));
  }

  @Override
  public int size() {
    return texts.size();
  }

  @Override
  public Column column(String name) {
    return new CodedColumn() {
      @Override
      public int code(int row) {
        return row;
      }

      @Override
      public List<String> values() {
        return texts;
      }
    };
  }

  @Override
  public String file(int row) {
    return source + ".csv";
  }

  @Override
  public int line(int row) {
    return row + 2;
  }

  private static final class Codec implements TableCodec {

    @Override
    public void write(Table table, OutputStream stream) throws IOException {
      DataOutputStream out = new DataOutputStream(stream);
      out.writeUTF(table.schema().source());
      out.writeInt(table.size());
      CodedColumn column = (CodedColumn) table.column("text");
      for (int row = 0; row < table.size(); row++) {
        out.writeUTF(column.text(row));
      }
    }

    @Override
    public Table read(InputStream stream) throws IOException {
      DataInputStream in = new DataInputStream(stream);
      String source = in.readUTF();
      int size = in.readInt();
      List<String> texts = new ArrayList<>();
      for (int row = 0; row < size; row++) {
        texts.add(in.readUTF());
      }
      return new TextTable(source, texts);
    }
  }
}
