package org.bilan.source.matomo;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceOption;
import org.bilan.api.source.SourceOption.Kind;
import org.bilan.api.source.SourceReader;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Reads the exports of visits, pages and referrers of Matomo, and the commented ones of Google
 * Analytics: {@code matomo('pages.csv') { table 2 }}.
 *
 * <p>Shares become numbers ({@code 45.6%} is {@code 45,6}), durations seconds ({@code 00:01:05} is
 * {@code 65}), and rows of totals are left out. Safe between threads.
 */
@Component(property = MatomoReader.FORMAT_PROPERTY + "=" + MatomoReader.FORMAT)
public final class MatomoReader implements SourceReader {

  static final String FORMAT = "matomo";
  static final String FORMAT_PROPERTY = "org.bilan.format";

  private static final List<SourceOption> OPTIONS =
      List.of(
          new SourceOption(
              "table",
              Kind.NUMBER,
              "Le tableau, par son numéro, où le fichier en contient plusieurs ; le premier sinon.",
              "The table, by its number, where the file holds several; the first otherwise."),
          new SourceOption(
              "report",
              Kind.TEXT,
              "Le tableau, par le nom de sa première colonne ou de son rapport : 'Page'.",
              "The table, by the name of its first column or of its report: 'Page'."));

  private final List<SourceReader> readers = new CopyOnWriteArrayList<>();

  @Reference(
      name = "readers",
      target = "(!(" + FORMAT_PROPERTY + "=*))",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC)
  void add(SourceReader reader) {
    readers.add(reader);
  }

  void remove(SourceReader reader) {
    readers.remove(reader);
  }

  @Override
  public String format() {
    return FORMAT;
  }

  /** Never: an export has a name like any other, so that its script names the format. */
  @Override
  public boolean reads(String fileName) {
    return false;
  }

  @Override
  public List<SourceOption> options() {
    return OPTIONS;
  }

  @Override
  public FileReport read(SourceFile file, RowHandler rows, DiagnosticSink problems) {
    Optional<SourceReader> csv =
        readers.stream().filter(reader -> reader.format().equals("csv")).findFirst();
    if (csv.isEmpty()) {
      problems.report(Diagnostic.error("matomo.no-csv", file.declared(), file.name()));
      return FileReport.of(file, FORMAT, List.of(), 0, 0, "");
    }
    return new Export(file, csv.get(), rows, problems).read();
  }
}
