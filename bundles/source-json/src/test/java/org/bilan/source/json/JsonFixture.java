package org.bilan.source.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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

/** Reads JSON written by a test, or behind an address, and keeps all that is handed over. */
class JsonFixture implements RowHandler {

  static final Place SCRIPT = Place.at("sources/agenda.groovy", 3, 5);

  final Path folder;
  final List<Diagnostic> problems = new ArrayList<>();
  final List<List<String>> rows = new ArrayList<>();
  final List<Integer> lines = new ArrayList<>();
  List<String> header = List.of();
  FileReport report;
  private final Map<String, String> options = new HashMap<>();

  JsonFixture(Path folder) {
    this.folder = folder;
  }

  JsonFixture option(String name, String value) {
    options.put(name, value);
    return this;
  }

  JsonFixture read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  JsonFixture read(byte[] bytes) {
    try {
      Files.write(folder.resolve("agenda.json"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return readNamed("agenda.json");
  }

  JsonFixture readNamed(String name) {
    boolean address = name.startsWith("http");
    SourceFile file =
        new SourceFile(
            address ? folder : folder.resolve(name),
            name,
            Optional.empty(),
            Optional.empty(),
            options,
            SCRIPT);
    report = new JsonReader().read(file, this, problems::add);
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
    return problems.stream().map(JsonFixture::sentence).toList();
  }

  private static String sentence(Diagnostic diagnostic) {
    String pattern = new JsonMessages().pattern(diagnostic.code(), Locale.FRENCH).orElseThrow();
    return (diagnostic.place() + ": " + MessageCatalogue.fill(pattern, diagnostic.arguments()))
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }
}
