package org.bilan.source.limesurvey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.bilan.source.csv.CsvReader;
import org.bilan.source.excel.ExcelReader;

/** Reads a small export with the readers there are, and keeps all that is handed over. */
final class Export implements RowHandler {

  final LimeSurveyReader reader = new LimeSurveyReader();
  final List<Diagnostic> problems = new ArrayList<>();
  final List<List<String>> rows = new ArrayList<>();
  private final Path folder;
  List<String> header = List.of();
  FileReport report;

  Export(Path folder) {
    this.folder = folder;
    reader.add(new CsvReader());
    reader.add(new ExcelReader());
  }

  /** Reads lines separated by {@code ;} where they say nothing else. */
  Export read(String... lines) {
    try {
      Files.writeString(
          folder.resolve("export.csv"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return readFile("export.csv");
  }

  Export readFile(String name) {
    report =
        reader.read(
            new SourceFile(
                folder.resolve(name),
                name,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Place.at("sources/enquete.groovy", 3, 5)),
            this,
            problems::add);
    return this;
  }

  @Override
  public boolean header(List<String> names, int line) {
    header = names;
    return true;
  }

  @Override
  public void row(RawRow row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(row.cell(i));
    }
    rows.add(cells);
  }

  /** What was reported, as {@code place: sentence}, in French, with plain spaces. */
  List<String> said() {
    return problems.stream().map(Export::sentence).toList();
  }

  private static String sentence(Diagnostic diagnostic) {
    String pattern =
        new LimeSurveyMessages().pattern(diagnostic.code(), Locale.FRENCH).orElseThrow();
    return (diagnostic.place() + ": " + MessageCatalogue.fill(pattern, diagnostic.arguments()))
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }
}
