package org.bilan.source.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Severity;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceLocation;

/** One reading of one JSON source. */
final class Reading implements RawRow {

  private final SourceFile file;
  private final RowHandler handler;
  private final DiagnosticSink problems;
  private final Columns columns = new Columns();
  private List<String> header = List.of();
  private String[] cells = {};
  private int line;
  private long rows;

  Reading(SourceFile file, RowHandler handler, DiagnosticSink problems) {
    this.file = file;
    this.handler = handler;
    this.problems = problems;
  }

  /** Reads the source; what is wrong is reported. */
  FileReport read() {
    boolean inFile = SourceLocation.FILE_OR_ADDRESS.isFile(file.name());
    try {
      String sha256 = inFile ? sha256() : "";
      readRecords(inFile);
      long size = inFile ? Files.size(file.path()) : 0;
      FileReport report = FileReport.of(file, "json", header, rows, size, sha256);
      return inFile ? report : report.ofRows("");
    } catch (IOException e) {
      problems.report(Diagnostic.error("json.unreadable", file.declared(), file.name()));
      return FileReport.of(file, "json", header, rows, 0, "");
    }
  }

  private void readRecords(boolean inFile) throws IOException {
    try {
      Settings settings = Settings.of(file);
      try (Pages pages =
          inFile
              ? Pages.ofFile(file.path(), settings, columns)
              : Pages.behind(file.name(), settings, columns)) {
        handOver(pages, settings);
      }
    } catch (Refusal e) {
      problems.report(told(e));
    }
  }

  private void handOver(Pages pages, Settings settings) throws IOException {
    if (columns.records() == 0) {
      problems.report(Diagnostic.warning("json.no-record", file.declared(), file.name()));
      return;
    }
    if (columns.excessiveLine() > 0) {
      throw Refusal.at(
          columns.excessiveLine(), 0, "json.names", MessageCatalogue.grouped(Columns.MOST));
    }
    header = columns.names();
    cells = new String[header.size()];
    if (handler.header(header, 1)) {
      pages.read(this::row);
      tellOfPages(pages, settings);
    }
  }

  private void tellOfPages(Pages pages, Settings settings) {
    pages
        .announced()
        .ifPresent(
            name ->
                problems.report(
                    Diagnostic.warning("json.more", file.declared(), file.name(), name)));
    if (pages.more()) {
      problems.report(
          Diagnostic.warning("json.more-pages", file.declared(), file.name(), settings.pages()));
    }
  }

  private void row(FlatRecord record) {
    Arrays.fill(cells, "");
    record.cells().forEach((name, text) -> cells[columns.position(name)] = text);
    line = record.line();
    rows++;
    handler.row(this);
  }

  /** What the script can mend is told at its place, with the name of the source first. */
  private Diagnostic told(Refusal refusal) {
    boolean inText = refusal.line > 0;
    List<Object> arguments = new ArrayList<>(List.of(refusal.arguments));
    if (!inText) {
      arguments.add(0, file.name());
    }
    Place place = inText ? Place.at(file.name(), refusal.line, refusal.column) : file.declared();
    return new Diagnostic(Severity.ERROR, refusal.code, arguments, place, refusal.suggestion);
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public int size() {
    return cells.length;
  }

  @Override
  public String cell(int index) {
    return cells[index];
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
