package org.bilan.clean.table;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link Binary} wrote. */
public final class BinaryInput {

  private final DataInputStream in;

  /** Reads from a stream. */
  public BinaryInput(DataInputStream in) {
    this.in = in;
  }

  /** A text. */
  public String text() throws IOException {
    int length = size();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("A text is cut");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** A list of texts. */
  public List<String> texts() throws IOException {
    int count = size();
    List<String> texts = new ArrayList<>(Math.min(count, 1 << 16));
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  /** A count, never negative. */
  public int size() throws IOException {
    int size = in.readInt();
    if (size < 0) {
      throw new IOException("A negative size");
    }
    return size;
  }

  /** Codes, each checked to be below a dictionary's size. */
  int[] codes(int count, int dictionary) throws IOException {
    int[] codes = ints(count, dictionary);
    for (int code : codes) {
      if (code < -1 || code >= dictionary) {
        throw new IOException("A code without a value");
      }
    }
    return codes;
  }

  int[] ints(int count, int largest) throws IOException {
    int[] read = new int[count];
    for (int i = 0; i < count; i++) {
      read[i] = code(largest);
    }
    return read;
  }

  private int code(int largest) throws IOException {
    if (largest <= Byte.MAX_VALUE) {
      return in.readByte();
    }
    return largest <= Short.MAX_VALUE ? in.readShort() : in.readInt();
  }
}
