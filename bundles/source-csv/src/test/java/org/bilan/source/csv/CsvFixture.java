package org.bilan.source.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
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

/** Reads a small file written by a test, and keeps all that is handed over. */
class CsvFixture implements RowHandler {

  static final Place SCRIPT = Place.at("sources/manifestations.groovy", 5, 10);

  final Path folder;
  final List<Diagnostic> problems = new ArrayList<>();
  final List<List<String>> rows = new ArrayList<>();
  final List<Integer> lines = new ArrayList<>();
  List<String> header = List.of();
  int headerLine;
  FileReport report;
  private Optional<String> encoding = Optional.empty();
  private Optional<String> separator = Optional.empty();

  CsvFixture(Path folder) {
    this.folder = folder;
  }

  CsvFixture encoding(String name) {
    encoding = Optional.of(name);
    return this;
  }

  CsvFixture separator(String written) {
    separator = Optional.of(written);
    return this;
  }

  CsvFixture read(String text) {
    return read(text, StandardCharsets.UTF_8);
  }

  CsvFixture read(String text, Charset charset) {
    return read(text.getBytes(charset));
  }

  CsvFixture read(byte[] bytes) {
    try {
      Files.write(folder.resolve("liste.csv"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return readFile("liste.csv");
  }

  CsvFixture readFile(String name) {
    SourceFile file =
        new SourceFile(folder.resolve(name), name, encoding, separator, Map.of(), SCRIPT);
    report = new CsvReader().read(file, this, problems::add);
    return this;
  }

  @Override
  public boolean header(List<String> names, int line) {
    header = names;
    headerLine = line;
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
    return problems.stream().map(CsvFixture::sentence).toList();
  }

  private static String sentence(Diagnostic diagnostic) {
    String pattern = new CsvMessages().pattern(diagnostic.code(), Locale.FRENCH).orElseThrow();
    return (diagnostic.place() + ": " + MessageCatalogue.fill(pattern, diagnostic.arguments()))
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }
}
