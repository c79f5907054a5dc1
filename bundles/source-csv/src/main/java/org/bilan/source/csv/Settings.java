package org.bilan.source.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.source.SourceFile;

/**
 * What a script declares of a file.
 *
 * @param encoding the declared encoding
 * @param separator the declared separator
 */
record Settings(Optional<Charset> encoding, Optional<Character> separator) {

  private static final List<String> ENCODINGS =
      List.of("UTF-8", "windows-1252", "ISO-8859-1", "ISO-8859-15", "UTF-16LE", "UTF-16BE");
  private static final List<String> SEPARATORS = List.of(";", ",", "|", "tab");

  static Settings of(SourceFile file) {
    return new Settings(
        file.encoding().map(name -> charset(name.strip(), file)),
        file.separator().map(written -> separator(written, file)));
  }

  private static Charset charset(String name, SourceFile file) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new DiagnosticException(
          Diagnostic.error("csv.unknown-encoding", file.declared(), file.name(), name)
              .suggesting(Suggestion.among(name, ENCODINGS)));
    }
  }

  private static char separator(String written, SourceFile file) {
    if (List.of("tab", "\\t", "tabulation", "\t").contains(written)) {
      return '\t';
    }
    boolean usable = written.length() == 1 && "\"\r\n".indexOf(written.charAt(0)) < 0;
    if (!usable) {
      throw new DiagnosticException(
          Diagnostic.error("csv.unknown-separator", file.declared(), file.name(), written)
              .suggesting(Suggestion.among(written, SEPARATORS)));
    }
    return written.charAt(0);
  }
}
