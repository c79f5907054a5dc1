package org.bilan.source.matomo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with comments, that holds several tables. A table ends at a blank line or at a comment;
 * the comments before it name its report.
 */
final class Commented {

  /** The longest text taken: exports of this kind have some thousand rows. */
  static final long LONGEST = 64_000_000;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * A table of the text.
   *
   * @param about the comments before it
   * @param first its first line, from 0
   * @param end the line after its last
   */
  record Table(List<String> about, int first, int end) {}

  private final List<String> lines;
  private final List<Table> tables = new ArrayList<>();

  private Commented(List<String> lines) {
    this.lines = lines;
    findTables();
  }

  /** Whether the first line that is not blank is a comment. */
  static boolean is(Path path) throws IOException {
    try (var bytes = Files.newInputStream(path)) {
      byte[] first = bytes.readNBytes(4_096);
      String text =
          new String(first, 0, first.length, markedOr(first, StandardCharsets.ISO_8859_1));
      return text.replaceFirst("^(\\uFEFF|ï»¿)", "").strip().startsWith("#");
    }
  }

  static Commented of(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    String text = decoded(bytes);
    return new Commented(List.of(text.replaceFirst("^\\uFEFF", "").split("\\r\\n|\\r|\\n", -1)));
  }

  private static String decoded(byte[] bytes) {
    Charset charset = markedOr(bytes, StandardCharsets.UTF_8);
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }

  private static Charset markedOr(byte[] bytes, Charset otherwise) {
    if (bytes.length < 2) {
      return otherwise;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return switch (mark) {
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      default -> otherwise;
    };
  }

  private void findTables() {
    List<String> about = new ArrayList<>();
    int first = -1;
    boolean quoted = false;
    for (int i = 0; i <= lines.size(); i++) {
      String line = i < lines.size() ? lines.get(i) : "";
      boolean inside = !quoted && !line.isBlank() && !line.startsWith("#");
      if (!inside && !quoted && first >= 0) {
        tables.add(new Table(List.copyOf(about), first, i));
        about.clear();
        first = -1;
      }
      if (!quoted && line.startsWith("#")) {
        about.add(line.replaceFirst("^#[\\s-]*", "").strip());
      }
      if (inside && first < 0) {
        first = i;
      }
      // A quote that is not closed goes on over lines; a comment closes nothing.
      quoted = first >= 0 && i < lines.size() && quoted != isOdd(line);
    }
  }

  private static boolean isOdd(String line) {
    return line.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  List<Table> tables() {
    return List.copyOf(tables);
  }

  /** The name of the first column of a table, by which it is told from the others. */
  String name(Table table) {
    return lines.get(table.first()).split("[,;\\t]", 2)[0].replace("\"", "").strip();
  }

  /** Writes one table alone, on the same lines as in the whole text. */
  void write(Table table, Path to) throws IOException {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < table.end(); i++) {
      kept.add(i < table.first() ? "" : lines.get(i));
    }
    Files.write(to, kept, StandardCharsets.UTF_8);
  }
}
