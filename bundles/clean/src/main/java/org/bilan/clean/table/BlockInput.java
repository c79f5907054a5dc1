package org.bilan.clean.table;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;

/** Reads what {@link BlockOutput} wrote; no byte is given out before its block was checked. */
public final class BlockInput extends InputStream {

  private final DataInputStream in;
  private final byte[] block = new byte[BlockOutput.BLOCK];
  private int size;
  private int position;
  private boolean ended;

  /** Reads from a stream, no further than the end. */
  public BlockInput(InputStream in) {
    this.in = new DataInputStream(in);
  }

  @Override
  public int read() throws IOException {
    return fill() ? block[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, size - position);
    System.arraycopy(block, position, to, offset, count);
    position += count;
    return count;
  }

  /** Reads the end, which must come now. */
  public void finish() throws IOException {
    if (fill()) {
      throw new IOException("There is more than a table");
    }
  }

  private boolean fill() throws IOException {
    if (position == size && !ended) {
      readBlock();
    }
    return position < size;
  }

  private void readBlock() throws IOException {
    size = in.readInt();
    position = 0;
    int expected = in.readInt();
    if (size < 0 || size > block.length) {
      size = 0;
      throw new IOException("Damaged: a block of an impossible size");
    }
    if (in.readNBytes(block, 0, size) < size) {
      size = 0;
      throw new EOFException("Damaged: a block is cut");
    }
    CRC32C checksum = new CRC32C();
    checksum.update(block, 0, size);
    if ((int) checksum.getValue() != expected) {
      size = 0;
      throw new IOException("Damaged: a checksum differs");
    }
    ended = size == 0;
  }
}
