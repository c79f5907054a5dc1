package org.bilan.source.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;

/** One reading of one file, from its bytes to the last of its rows. */
final class CsvFile {

  private final SourceFile file;
  private final RowHandler handler;
  private final DiagnosticSink problems;
  private HashedBytes bytes;
  private DecodedText text;
  private char separator;
  private List<String> header = List.of();
  private long rows;

  CsvFile(SourceFile file, RowHandler handler, DiagnosticSink problems) {
    this.file = file;
    this.handler = handler;
    this.problems = problems;
  }

  /** Reads the file; what is wrong is reported. */
  FileReport read() {
    try {
      return open(Settings.of(file));
    } catch (DiagnosticException e) {
      e.diagnostics().forEach(problems::report);
    } catch (IOException | UncheckedIOException e) {
      problems.report(Diagnostic.error("csv.unreadable", file.declared(), file.name()));
    }
    return report("");
  }

  private FileReport open(Settings settings) throws IOException {
    try (HashedBytes opened = new HashedBytes(Files.newInputStream(file.path()))) {
      bytes = opened;
      try {
        readText(settings);
      } catch (DecodedText.BadText e) {
        problems.report(badText(e));
      } catch (DiagnosticException e) {
        e.diagnostics().forEach(problems::report);
      }
      bytes.drain();
      return report(bytes.sha256Hex());
    }
  }

  private void readText(Settings settings) throws IOException {
    text = new DecodedText(bytes, settings.encoding());
    if (text.contradicted()) {
      throw refusal(
          "csv.other-mark",
          file.declared(),
          file.name(),
          text.charset().name(),
          text.marked().get().name());
    }
    CharSequence beginning = text.ahead();
    if (bytes.size() == 0 || beginning.toString().isBlank()) {
      throw refusal("csv.empty", file.declared(), file.name());
    }
    Optional<Character> said = SeparatorGuess.said(beginning);
    separator = said.orElseGet(() -> separator(settings, beginning));
    Records records = new Records(file, text, separator);
    if (said.isPresent()) {
      records.next();
    }
    readHeader(records);
    if (handler.header(header, records.line())) {
      readRows(records);
    }
  }

  private char separator(Settings settings, CharSequence beginning) {
    char guess = SeparatorGuess.of(beginning);
    char used = settings.separator().orElse(guess);
    boolean wrong =
        used != guess
            && SeparatorGuess.cutsNothing(beginning, used)
            && SeparatorGuess.fits(beginning, guess);
    if (wrong) {
      throw refusal("csv.wrong-separator", file.declared(), file.name(), shown(used), shown(guess));
    }
    return used;
  }

  private void readHeader(Records records) throws IOException {
    CsvRow first = records.row();
    do {
      if (!records.next()) {
        throw refusal("csv.empty", file.declared(), file.name());
      }
    } while (first.size() == 1 && first.isBlank());
    if (first.isBlank()) {
      throw refusal("csv.blank-header", Place.line(file.name(), first.line()));
    }
    header = first.cells();
    DoubledNames.of(header)
        .ifPresent(
            doubled ->
                problems.report(
                    Diagnostic.warning(
                        "csv.doubled-names", Place.line(file.name(), first.line()), doubled)));
  }

  private void readRows(Records records) throws IOException {
    while (records.next()) {
      if (!records.row().isBlank()) {
        rows++;
        handler.row(records.row());
      }
    }
    if (rows == 0) {
      problems.report(Diagnostic.warning("csv.no-row", file.declared(), file.name()));
    }
  }

  private Diagnostic badText(DecodedText.BadText bad) {
    Place line = Place.line(file.name(), bad.line);
    String used = bad.charset.name();
    return switch (bad.fault) {
      case NUL -> Diagnostic.error("csv.nul", line);
      case UTF_8 -> Diagnostic.error("csv.is-utf-8", file.declared(), file.name(), used);
      case MALFORMED ->
          Diagnostic.error(
              file.encoding().isPresent() ? "csv.wrong-encoding" : "csv.mixed-encodings",
              line,
              used);
    };
  }

  private static DiagnosticException refusal(String code, Place place, Object... arguments) {
    return new DiagnosticException(Diagnostic.error(code, place, arguments));
  }

  static String shown(char separator) {
    return separator == '\t' ? "tab" : String.valueOf(separator);
  }

  private FileReport report(String sha256) {
    return new FileReport(
        file.name(),
        "csv",
        text == null ? file.encoding().orElse("") : text.charset().name(),
        file.encoding().isEmpty(),
        separator == 0 ? file.separator().orElse("") : String.valueOf(separator),
        file.separator().isEmpty(),
        header,
        rows,
        bytes == null ? 0 : bytes.size(),
        sha256);
  }
}
