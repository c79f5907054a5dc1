package org.bilan.source.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises the encoding of a text from its bytes. */
final class EncodingGuess {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private EncodingGuess() {}

  /** A mark at the beginning of a file that says its encoding. */
  record Mark(Charset charset, int length) {}

  /** The mark the bytes begin with, if any. */
  static Optional<Mark> mark(ByteBuffer bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private static boolean startsWith(ByteBuffer bytes, int... expected) {
    if (bytes.remaining() < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes.get(bytes.position() + i) & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: in Western texts, every other byte of nearly all characters is zero. */
  static Optional<Charset> utf16(ByteBuffer bytes) {
    int pairs = bytes.remaining() / 2;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < pairs; i++) {
      evenZeros += bytes.get(bytes.position() + 2 * i) == 0 ? 1 : 0;
      oddZeros += bytes.get(bytes.position() + 2 * i + 1) == 0 ? 1 : 0;
    }
    if (pairs > 0 && oddZeros * 10 >= pairs * 7 && evenZeros * 10 <= pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (pairs > 0 && evenZeros * 10 >= pairs * 7 && oddZeros * 10 <= pairs) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /**
   * UTF-8 or windows-1252, from a stretch that begins with the first byte that is not ASCII.
   *
   * @param last whether the file ends with this stretch
   * @return empty where the stretch ends within its only character that is not ASCII
   */
  static Optional<Charset> eightBits(ByteBuffer stretch, boolean last) {
    ByteBuffer bytes = stretch.duplicate();
    CharBuffer sink = CharBuffer.allocate(stretch.remaining());
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(bytes, sink, last);
    if (result.isError()) {
      return Optional.of(WINDOWS_1252);
    }
    return sink.position() == 0 ? Optional.empty() : Optional.of(StandardCharsets.UTF_8);
  }
}
