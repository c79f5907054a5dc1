package org.bilan.clean.table;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32C;

/** Writes bytes in blocks, each with its length and checksum; an empty block is the end. */
public final class BlockOutput extends OutputStream {

  static final int BLOCK = 1 << 16;

  private final DataOutputStream out;
  private final byte[] block = new byte[BLOCK];
  private int size;

  /** Writes to a stream. */
  public BlockOutput(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  @Override
  public void write(int b) throws IOException {
    if (size == BLOCK) {
      writeBlock();
    }
    block[size++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int done = 0;
    while (done < length) {
      if (size == BLOCK) {
        writeBlock();
      }
      int part = Math.min(length - done, BLOCK - size);
      System.arraycopy(bytes, offset + done, block, size, part);
      size += part;
      done += part;
    }
  }

  /** Writes what is left and the end. */
  public void finish() throws IOException {
    if (size > 0) {
      writeBlock();
    }
    writeBlock();
    out.flush();
  }

  private void writeBlock() throws IOException {
    CRC32C checksum = new CRC32C();
    checksum.update(block, 0, size);
    out.writeInt(size);
    out.writeInt((int) checksum.getValue());
    out.write(block, 0, size);
    size = 0;
  }
}
