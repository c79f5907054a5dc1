package org.bilan.workbench.views;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a file, of which only those that are seen become texts: a file of millions costs its
 * bytes.
 */
final class RawLines {

  /** What most programs that export no UTF-8 write. */
  private static final Charset OTHERWISE = Charset.forName("windows-1252");

  private static final int AT_ONCE = 8192;

  private final byte[] bytes;
  private final int[] starts;
  private final Charset charset;

  private RawLines(byte[] bytes, int[] starts, Charset charset) {
    this.bytes = bytes;
    this.starts = starts;
    this.charset = charset;
  }

  static RawLines of(byte[] bytes) {
    int[] starts = new int[16];
    int lines = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (at == 0 || bytes[at - 1] == '\n') {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = at;
      }
    }
    Charset charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : OTHERWISE;
    return new RawLines(bytes, Arrays.copyOf(starts, lines), charset);
  }

  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(AT_ONCE);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return !result.isError();
  }

  int size() {
    return starts.length;
  }

  /** A line, from 0, without its end and without the mark that some files begin with. */
  String text(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : bytes.length;
    String text = new String(bytes, starts[line], end - starts[line], charset);
    String begun = line == 0 && text.startsWith("\ufeff") ? text.substring(1) : text;
    return begun.stripTrailing();
  }
}
