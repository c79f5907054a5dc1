package org.bilan.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceReader;

/** Reads files of cells separated by {@code ;} without quotes: as much as these tests need. */
final class TextReader implements SourceReader {

  /** How many files were read. */
  int reads;

  private record Cells(int line, String[] cells) implements RawRow {
    @Override
    public int size() {
      return cells.length;
    }

    @Override
    public String cell(int index) {
      return cells[index];
    }
  }

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public boolean reads(String fileName) {
    return fileName.endsWith(".csv");
  }

  @Override
  public FileReport read(SourceFile file, RowHandler rows, DiagnosticSink problems) {
    reads++;
    try (var reader = Files.newBufferedReader(file.path(), StandardCharsets.UTF_8)) {
      List<String> header = Arrays.asList(reader.readLine().split(";", -1));
      int line = 1;
      if (rows.header(header, line)) {
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
          line++;
          rows.row(new Cells(line, text.split(";", -1)));
        }
      }
      return new FileReport(
          file.name(), "csv", "UTF-8", true, ";", true, header, line - 1L, 0, "hash");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
