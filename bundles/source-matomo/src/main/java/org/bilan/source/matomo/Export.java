package org.bilan.source.matomo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.data.NormalForm;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceReader;

/** One reading of one export. */
final class Export {

  private final SourceFile file;
  private final SourceReader csv;
  private final RowHandler handler;
  private final DiagnosticSink problems;

  Export(SourceFile file, SourceReader csv, RowHandler handler, DiagnosticSink problems) {
    this.file = file;
    this.csv = csv;
    this.handler = handler;
    this.problems = problems;
  }

  /** Reads the export; what is wrong is reported. */
  FileReport read() {
    try {
      return Commented.is(file.path()) ? readCommented() : readPlain();
    } catch (DiagnosticException e) {
      e.diagnostics().forEach(problems::report);
    } catch (IOException e) {
      problems.report(Diagnostic.error("matomo.unreadable", file.declared(), file.name()));
    }
    return FileReport.of(file, MatomoReader.FORMAT, List.of(), 0, 0, "");
  }

  private FileReport readPlain() {
    String table = file.options().getOrDefault("table", "1");
    if (!table.equals("1")) {
      throw refusal("matomo.no-table", table, 1);
    }
    return convert(
        new SourceFile(
            file.path(), file.name(), file.encoding(), file.separator(), Map.of(), file.declared()),
        false);
  }

  private FileReport readCommented() throws IOException {
    if (Files.size(file.path()) > Commented.LONGEST) {
      throw refusal("matomo.too-big", Commented.LONGEST / 1_000_000);
    }
    Commented text = Commented.of(file.path());
    Commented.Table table = chosen(text);
    Path alone = Files.createTempFile("bilan", ".csv");
    try {
      text.write(table, alone);
      FileReport report =
          convert(
              new SourceFile(
                  alone,
                  file.name(),
                  Optional.of("UTF-8"),
                  file.separator(),
                  Map.of(),
                  file.declared()),
              true);
      return FileReport.of(
          file,
          MatomoReader.FORMAT,
          report.header(),
          report.rows(),
          Files.size(file.path()),
          sha256());
    } finally {
      Files.deleteIfExists(alone);
    }
  }

  private Commented.Table chosen(Commented text) {
    List<Commented.Table> tables = text.tables();
    List<String> names = tables.stream().map(text::name).toList();
    if (tables.isEmpty()) {
      throw refusal("matomo.empty");
    }
    String number = file.options().get("table");
    if (number != null) {
      return byNumber(tables, number);
    }
    String report = file.options().get("report");
    if (report != null) {
      return byName(text, report, names);
    }
    if (tables.size() > 1) {
      problems.report(
          Diagnostic.note("matomo.tables", file.declared(), file.name(), names, names.get(0)));
    }
    return tables.get(0);
  }

  private Commented.Table byNumber(List<Commented.Table> tables, String written) {
    try {
      int number = Integer.parseInt(written);
      if (number >= 1 && number <= tables.size()) {
        return tables.get(number - 1);
      }
    } catch (NumberFormatException e) {
      // Told below, like a number of no table.
    }
    throw refusal("matomo.no-table", written, tables.size());
  }

  /** A column's own name comes before one that only holds it, and before those of reports. */
  private Commented.Table byName(Commented text, String written, List<String> names) {
    String wanted = NormalForm.of(written);
    Optional<Commented.Table> exact =
        text.tables().stream().filter(t -> NormalForm.of(text.name(t)).equals(wanted)).findFirst();
    return exact
        .or(
            () ->
                text.tables().stream()
                    .filter(
                        t -> t.about().stream().anyMatch(a -> NormalForm.of(a).contains(wanted)))
                    .findFirst())
        .orElseThrow(
            () ->
                new DiagnosticException(
                    Diagnostic.error("matomo.no-report", file.declared(), file.name(), written)
                        .suggesting(Suggestion.among(written, names))));
  }

  /** Looks at all cells before any is handed over, to know how numbers are written. */
  private FileReport convert(SourceFile table, boolean commented) {
    Style style = new Style();
    csv.read(table, style, unheard -> {});
    PlainRows plain = new PlainRows(handler, style, commented);
    FileReport report = csv.read(table, plain, problems);
    if (plain.totals() > 0) {
      problems.report(
          Diagnostic.note(
              "matomo.totals",
              Place.line(file.name(), plain.firstTotal()),
              MessageCatalogue.grouped(plain.totals())));
    }
    return new FileReport(
        report.name(),
        MatomoReader.FORMAT,
        report.encoding(),
        report.encodingDetected(),
        report.separator(),
        report.separatorDetected(),
        report.header(),
        report.rows() - plain.totals(),
        report.bytes(),
        report.sha256());
  }

  private DiagnosticException refusal(String code, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = file.name();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new DiagnosticException(Diagnostic.error(code, file.declared(), all));
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
