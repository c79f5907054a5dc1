package org.bilan.clean.table;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes texts and codes as compact bytes, which {@link BinaryInput} reads. */
public final class Binary {

  private final DataOutputStream out;

  /** Writes to a stream. */
  public Binary(DataOutputStream out) {
    this.out = out;
  }

  /** A text of any length. */
  public void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** A list of texts. */
  public void texts(List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(text);
    }
  }

  /**
   * An integer of at least -1, in as many bytes as the largest one needs; any integer where the
   * largest is {@link Integer#MAX_VALUE}.
   */
  void code(int code, int largest) throws IOException {
    if (largest <= Byte.MAX_VALUE) {
      out.writeByte(code);
    } else if (largest <= Short.MAX_VALUE) {
      out.writeShort(code);
    } else {
      out.writeInt(code);
    }
  }
}
