package org.bilan.source.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;

/** Reads a workbook written by a test or kept beside it, and keeps all that is handed over. */
class ExcelFixture implements RowHandler {

  static final Place SCRIPT = Place.at("sources/reponses.groovy", 3, 5);

  final Path folder;
  final List<Diagnostic> problems = new ArrayList<>();
  final List<List<String>> rows = new ArrayList<>();
  final List<Integer> lines = new ArrayList<>();
  List<String> header = List.of();
  int headerLine;
  FileReport report;
  private final Map<String, String> options = new HashMap<>();

  ExcelFixture(Path folder) {
    this.folder = folder;
  }

  ExcelFixture option(String name, String value) {
    options.put(name, value);
    return this;
  }

  /** Reads a workbook of the newer format, filled by a test. */
  ExcelFixture read(Consumer<Workbook> fill) {
    return read(new XSSFWorkbook(), "classeur.xlsx", fill);
  }

  ExcelFixture read(Workbook workbook, String name, Consumer<Workbook> fill) {
    try (Workbook filled = workbook;
        OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      fill.accept(filled);
      filled.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return readFile(name);
  }

  ExcelFixture read(byte[] bytes) {
    try {
      Files.write(folder.resolve("classeur.xlsx"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return readFile("classeur.xlsx");
  }

  /** Reads a file that another program wrote. */
  ExcelFixture readKept(String name) {
    try (InputStream in = ExcelFixture.class.getResourceAsStream(name)) {
      Files.copy(in, folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return readFile(name);
  }

  ExcelFixture readFile(String name) {
    SourceFile file =
        new SourceFile(
            folder.resolve(name), name, Optional.empty(), Optional.empty(), options, SCRIPT);
    report = new ExcelReader().read(file, this, problems::add);
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
    return problems.stream().map(ExcelFixture::sentence).toList();
  }

  private static String sentence(Diagnostic diagnostic) {
    String pattern = new ExcelMessages().pattern(diagnostic.code(), Locale.FRENCH).orElseThrow();
    return (diagnostic.place() + ": " + MessageCatalogue.fill(pattern, diagnostic.arguments()))
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }
}
