package org.bilan.source.matomo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.bilan.source.csv.CsvMessages;
import org.bilan.source.csv.CsvReader;

/** Reads an export written by a test through the reader of CSV files, and keeps what is given. */
class MatomoFixture implements RowHandler {

  static final Place SCRIPT = Place.at("sources/visites.groovy", 3, 5);

  final List<Diagnostic> problems = new ArrayList<>();
  final List<List<String>> rows = new ArrayList<>();
  final List<Integer> lines = new ArrayList<>();
  final MatomoReader reader = new MatomoReader();
  List<String> header = List.of();
  FileReport report;
  private final CsvReader csv = new CsvReader();
  private final Path folder;
  private final Map<String, String> options = new HashMap<>();

  MatomoFixture(Path folder) {
    this.folder = folder;
    reader.add(csv);
  }

  MatomoFixture withoutCsv() {
    reader.remove(csv);
    return this;
  }

  MatomoFixture option(String name, String value) {
    options.put(name, value);
    return this;
  }

  MatomoFixture read(String text) {
    return read(text, StandardCharsets.UTF_8);
  }

  MatomoFixture read(String text, Charset charset) {
    try {
      Files.write(folder.resolve("pages.csv"), text.getBytes(charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return readFile();
  }

  /** Reads the file as it is, if it is. */
  MatomoFixture readFile() {
    SourceFile file =
        new SourceFile(
            folder.resolve("pages.csv"),
            "pages.csv",
            Optional.empty(),
            Optional.empty(),
            options,
            SCRIPT);
    report = reader.read(file, this, problems::add);
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
    lines.add(row.line());
  }

  /** What was reported, as {@code place: sentence}, in French, with plain spaces. */
  List<String> said() {
    return problems.stream().map(MatomoFixture::sentence).toList();
  }

  private static String sentence(Diagnostic diagnostic) {
    String pattern =
        Stream.of(new MatomoMessages(), new CsvMessages())
            .flatMap(m -> m.pattern(diagnostic.code(), Locale.FRENCH).stream())
            .findFirst()
            .orElseThrow();
    return (diagnostic.place() + ": " + MessageCatalogue.fill(pattern, diagnostic.arguments()))
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }
}
