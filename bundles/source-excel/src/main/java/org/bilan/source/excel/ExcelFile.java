package org.bilan.source.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;

/** One reading of one workbook. */
final class ExcelFile {

  private final SourceFile file;
  private final RowHandler handler;
  private final DiagnosticSink problems;
  private List<String> header = List.of();
  private long rows;

  ExcelFile(SourceFile file, RowHandler handler, DiagnosticSink problems) {
    this.file = file;
    this.handler = handler;
    this.problems = problems;
  }

  /** Reads the sheet; what is wrong is reported. */
  FileReport read() {
    try {
      String sha256 = sha256();
      readSheet();
      return FileReport.of(file, "excel", header, rows, Files.size(file.path()), sha256);
    } catch (IOException e) {
      problems.report(Diagnostic.error("excel.unreadable", file.declared(), file.name()));
      return FileReport.of(file, "excel", header, rows, 0, "");
    }
  }

  private void readSheet() throws IOException {
    try {
      Settings settings = Settings.of(file);
      try (Book book = Opening.open(file.path())) {
        readSheet(book, settings, sheet(book, settings));
      }
    } catch (DiagnosticException e) {
      e.diagnostics().forEach(problems::report);
    } catch (Unreadable e) {
      problems.report(Diagnostic.error(e.code, file.declared(), file.name()));
    }
  }

  private void readSheet(Book book, Settings settings, int sheet) throws IOException {
    SheetRows reading = new SheetRows(file, settings, book.shape(sheet), handler, problems);
    try {
      book.read(sheet, reading);
    } finally {
      header = reading.header();
      rows = reading.count();
    }
    reading.end(book.sheets().get(sheet).name());
  }

  private int sheet(Book book, Settings settings) {
    List<Book.Sheet> sheets = book.sheets();
    if (settings.sheet().isEmpty()) {
      return IntStream.range(0, sheets.size())
          .filter(i -> !sheets.get(i).hidden())
          .findFirst()
          .orElse(0);
    }
    String wanted = settings.sheet().get();
    return byName(sheets, wanted)
        .or(() -> byNumber(sheets, wanted))
        .orElseThrow(() -> noSheet(sheets, wanted));
  }

  private static Optional<Integer> byName(List<Book.Sheet> sheets, String wanted) {
    return IntStream.range(0, sheets.size())
        .filter(i -> sheets.get(i).name().strip().equalsIgnoreCase(wanted.strip()))
        .boxed()
        .findFirst();
  }

  private static Optional<Integer> byNumber(List<Book.Sheet> sheets, String wanted) {
    boolean number = wanted.matches("[0-9]{1,4}");
    int index = number ? Integer.parseInt(wanted) - 1 : -1;
    return index >= 0 && index < sheets.size() ? Optional.of(index) : Optional.empty();
  }

  private DiagnosticException noSheet(List<Book.Sheet> sheets, String wanted) {
    List<String> names = sheets.stream().map(Book.Sheet::name).toList();
    return new DiagnosticException(
        Diagnostic.error("excel.no-sheet", file.declared(), file.name(), wanted, sheets.size())
            .suggesting(Suggestion.among(wanted, names)));
  }

  private String sha256() throws IOException {
    try (InputStream bytes = Files.newInputStream(file.path())) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
