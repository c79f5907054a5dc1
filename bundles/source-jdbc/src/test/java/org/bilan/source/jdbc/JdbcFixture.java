package org.bilan.source.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

/** A user's folder with connections, a reader, and all that it hands over. */
final class JdbcFixture implements RowHandler, AutoCloseable {

  static final String AT = "sources/reponses.groovy:4:5: ";
  private static final Place SCRIPT = Place.at("sources/reponses.groovy", 4, 5);

  final Path folder;
  final JdbcReader reader;
  final List<Diagnostic> problems = new ArrayList<>();
  final List<List<String>> rows = new ArrayList<>();
  List<String> header = List.of();
  FileReport report;
  private final Map<String, String> options = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  JdbcFixture(Path folder) {
    this(folder, new JdbcReader(null, folder));
  }

  private JdbcFixture(Path folder, JdbcReader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  /** The same reader, for another who reads at the same time. */
  JdbcFixture alike() {
    return new JdbcFixture(folder, reader);
  }

  /** Writes the file of connections, which only its owner may read. */
  JdbcFixture connections(String... lines) {
    return file("connections.properties", "rw-------", lines);
  }

  JdbcFixture file(String name, String rights, String... lines) {
    try {
      Path file = folder.resolve(name);
      Files.write(file, List.of(lines));
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JdbcFixture option(String name, String value) {
    options.put(name, value);
    return this;
  }

  /** Says where the script has the value of an option. */
  JdbcFixture written(String option, int line, int column) {
    places.put(option, Place.at(SCRIPT.file(), line, column));
    return this;
  }

  JdbcFixture query(String sql) {
    options.remove("table");
    return option("query", sql);
  }

  JdbcFixture table(String name) {
    options.remove("query");
    return option("table", name);
  }

  JdbcFixture parameter(String name, String value) {
    return option("parameter." + name, value);
  }

  JdbcFixture read(String connection) {
    return read(connection, this);
  }

  JdbcFixture read(String connection, RowHandler handler) {
    problems.clear();
    rows.clear();
    report = reader.read(file(connection), handler, problems::add);
    return this;
  }

  /** Reads with other drivers than those of the reader. */
  JdbcFixture read(String connection, Drivers drivers) {
    problems.clear();
    rows.clear();
    report =
        new Reading(file(connection), this, problems::add).read(new Connections(folder), drivers);
    return this;
  }

  private SourceFile file(String connection) {
    return new SourceFile(
        folder, connection, Optional.empty(), Optional.empty(), options, SCRIPT, places);
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

  /** What was reported, as {@code place: sentence}, in French. */
  List<String> said() {
    return problems.stream().map(JdbcFixture::sentence).toList();
  }

  private static String sentence(Diagnostic diagnostic) {
    String pattern = new JdbcMessages().pattern(diagnostic.code(), Locale.FRENCH).orElseThrow();
    return diagnostic.place() + ": " + MessageCatalogue.fill(pattern, diagnostic.arguments());
  }

  @Override
  public void close() {
    reader.stop();
  }
}
