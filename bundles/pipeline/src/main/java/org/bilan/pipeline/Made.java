package org.bilan.pipeline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.graph.Codec;

/**
 * Files made from one value, and what was found while they were made.
 *
 * @param files the files
 * @param findings what was found; such files are remembered by this process alone, so that the next
 *     one tells it again
 */
record Made(List<File> files, List<Diagnostic> findings) {

  /**
   * A file.
   *
   * @param name its name
   * @param bytes its content, which nobody changes
   * @param sha256 the hash of that
   */
  record File(String name, byte[] bytes, String sha256) {

    static File of(String name, byte[] bytes) {
      return new File(name, bytes, Hashes.of(bytes));
    }
  }

  /** Keeps files that nothing was found in. */
  static final Codec<Made> CODEC =
      new Codec<>() {
        @Override
        public void write(Made made, OutputStream out) throws IOException {
          if (!made.findings().isEmpty()) {
            throw new IOException("What was found is told by who finds it");
          }
          DataOutputStream data = new DataOutputStream(out);
          data.writeInt(made.files().size());
          for (File file : made.files()) {
            data.writeUTF(file.name());
            data.writeUTF(file.sha256());
            data.writeInt(file.bytes().length);
            data.write(file.bytes());
          }
          data.flush();
        }

        @Override
        public Made read(InputStream in) throws IOException {
          DataInputStream data = new DataInputStream(in);
          List<File> files = new ArrayList<>();
          for (int left = data.readInt(); left > 0; left--) {
            String name = data.readUTF();
            String sha256 = data.readUTF();
            files.add(new File(name, data.readNBytes(data.readInt()), sha256));
          }
          return new Made(files, List.of());
        }
      };
}
