package org.bilan.pipeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.script.ScriptFile;

/** Reads what authors write, scripts and texts, which must be UTF-8. */
final class WrittenFile {

  private WrittenFile() {}

  /**
   * Reads a file without its mark, each line ended by a line feed.
   *
   * @param file where it is
   * @param path how messages name it
   * @param problems is told why it cannot be read
   * @return empty where it is not there or cannot be read
   */
  static Optional<ScriptFile> read(Path file, String path, DiagnosticSink problems) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return text(Files.readAllBytes(file), path, problems)
          .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text)
          .map(text -> new ScriptFile(path, text.replace("\r\n", "\n")));
    } catch (IOException e) {
      problems.report(Diagnostic.error("project.unreadable", Place.file(path)));
      return Optional.empty();
    }
  }

  private static Optional<String> text(byte[] bytes, String path, DiagnosticSink problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    String read = text.flip().toString();
    if (result.isError()) {
      problems.report(Diagnostic.error("project.not-utf8", after(read, path)));
      return Optional.empty();
    }
    return Optional.of(read);
  }

  /** Where the character stands that follows a text from the beginning of a file. */
  private static Place after(String text, String path) {
    String marked = text.startsWith("\ufeff") ? text.substring(1) : text;
    int line = (int) marked.chars().filter(c -> c == '\n').count() + 1;
    return Place.at(path, line, marked.length() - marked.lastIndexOf('\n'));
  }
}
