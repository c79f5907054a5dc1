package org.bilan.source.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file, decoded strictly and block by block. Where no encoding is declared, none is
 * chosen before the first block that is not plain ASCII, so that a file is read only once and a
 * late accent still decides.
 */
final class DecodedText extends Reader {

  /** What is wrong with a text. */
  enum Fault {
    /** Bytes that are no text in the encoding of the file. */
    MALFORMED,
    /** Accents that are written in UTF-8, in a file declared otherwise: é would print as Ã©. */
    UTF_8,
    /** A character that no text has. */
    NUL
  }

  /** Where a text is no text, or none in its encoding. */
  static final class BadText extends IOException {
    private static final long serialVersionUID = 1L;
    final Fault fault;
    final int line;
    final transient Charset charset;

    BadText(Fault fault, int line, Charset charset) {
      this.fault = fault;
      this.line = line;
      this.charset = charset;
    }
  }

  private static final int BLOCK = 1 << 16;

  private final HashedBytes bytes;
  private final ByteBuffer input = ByteBuffer.allocate(BLOCK);
  private final CharBuffer text = CharBuffer.allocate(BLOCK);
  private final Optional<EncodingGuess.Mark> mark;
  private Optional<Charset> charset;
  private CharsetDecoder decoder;
  private boolean ended;
  private boolean lastWasReturn;
  private int lineEnds;

  /**
   * Reads the first block.
   *
   * @param declared the encoding, or empty to recognise it
   */
  DecodedText(HashedBytes bytes, Optional<Charset> declared) throws IOException {
    this.bytes = bytes;
    this.charset = declared;
    input.flip();
    text.flip();
    topUp();
    mark = EncodingGuess.mark(input);
    mark.ifPresent(found -> input.position(found.length()));
    if (declared.isEmpty() || declared.equals(Optional.of(StandardCharsets.UTF_16))) {
      charset = marked().or(() -> EncodingGuess.utf16(input)).or(() -> declared);
    }
    if (!contradicted()) {
      fill();
    }
  }

  /** The encoding that the mark at the beginning of the file says, if there is one. */
  Optional<Charset> marked() {
    return mark.map(EncodingGuess.Mark::charset);
  }

  /** Whether the mark says another encoding than the script: nothing can be read then. */
  boolean contradicted() {
    return marked().isPresent() && !marked().equals(charset);
  }

  /** The encoding, once everything was read. A file of plain ASCII is UTF-8. */
  Charset charset() {
    return charset.orElse(StandardCharsets.UTF_8);
  }

  /** What was decoded and not yet read: at first, the beginning of the file. */
  CharSequence ahead() {
    return text.duplicate();
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    if (!text.hasRemaining()) {
      fill();
    }
    if (!text.hasRemaining()) {
      return -1;
    }
    int count = Math.min(length, text.remaining());
    text.get(to, offset, count);
    return count;
  }

  private void fill() throws IOException {
    text.clear();
    while (text.position() == 0 && !(ended && !input.hasRemaining())) {
      topUp();
      decode();
    }
    text.flip();
    inspect();
  }

  private void topUp() throws IOException {
    input.compact();
    while (input.hasRemaining() && !ended) {
      int count = bytes.read(input.array(), input.position(), input.remaining());
      ended = count < 0;
      input.position(input.position() + Math.max(0, count));
    }
    input.flip();
  }

  private void decode() throws IOException {
    if (decoder == null) {
      decodeAscii();
    }
    if (decoder == null) {
      return;
    }
    CoderResult result = decoder.decode(input, text, ended);
    if (result.isError()) {
      text.flip();
      inspect();
      throw new BadText(Fault.MALFORMED, lineEnds + 1, charset());
    }
  }

  /** Takes the bytes that are the same in nearly all encodings, and decides at the first other. */
  private void decodeAscii() throws BadText {
    if (charset.isPresent() && !beginsAsAscii(charset.get())) {
      use(charset.get());
      return;
    }
    while (input.hasRemaining() && text.hasRemaining() && input.get(input.position()) >= 0) {
      text.put((char) input.get());
    }
    if (!input.hasRemaining() || !text.hasRemaining()) {
      return;
    }
    Optional<Charset> guess = EncodingGuess.eightBits(input, ended);
    boolean utf8 = guess.filter(StandardCharsets.UTF_8::equals).isPresent();
    if (utf8 && charset.filter(c -> !c.equals(StandardCharsets.UTF_8)).isPresent()) {
      throw new BadText(Fault.UTF_8, lineEnds + 1, charset());
    }
    charset.or(() -> guess).ifPresent(this::use);
  }

  private static boolean beginsAsAscii(Charset charset) {
    return new String(new byte[] {'a', ';'}, charset).equals("a;");
  }

  private void use(Charset decided) {
    charset = Optional.of(decided);
    decoder =
        decided
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Counts the line ends of the block, and refuses characters that no text has. */
  private void inspect() throws BadText {
    char[] chars = text.array();
    for (int i = text.position(); i < text.limit(); i++) {
      char c = chars[i];
      if (c > '\r') {
        lastWasReturn = false;
        continue;
      }
      if (c == 0) {
        throw new BadText(Fault.NUL, lineEnds + 1, charset());
      }
      if (c == '\r' || (c == '\n' && !lastWasReturn)) {
        lineEnds++;
      }
      lastWasReturn = c == '\r';
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
