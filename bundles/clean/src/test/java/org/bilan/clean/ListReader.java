package org.bilan.clean;

import java.util.List;
import java.util.Map;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceLocation;
import org.bilan.api.source.SourceReader;

/** Reads rows that a test holds, as if they were behind a connection or an address. */
final class ListReader implements SourceReader {

  private final SourceLocation location;
  List<List<String>> rows = List.of();
  SourceFile asked;
  boolean broken;

  ListReader(SourceLocation location) {
    this.location = location;
  }

  private record Cells(int line, List<String> cells) implements RawRow {
    @Override
    public int size() {
      return cells.size();
    }

    @Override
    public String cell(int index) {
      return cells.get(index);
    }
  }

  @Override
  public String format() {
    return "list";
  }

  @Override
  public boolean reads(String fileName) {
    return false;
  }

  @Override
  public SourceLocation location() {
    return location;
  }

  @Override
  public FileReport read(SourceFile file, RowHandler handler, DiagnosticSink problems) {
    asked = file;
    if (broken) {
      problems.report(Diagnostic.error("list.broken", file.declared(), file.name()));
      return FileReport.of(file, "list", List.of(), 0, 0, "");
    }
    List<String> header = rows.get(0);
    if (handler.header(header, 1)) {
      for (int i = 1; i < rows.size(); i++) {
        handler.row(new Cells(i + 1, rows.get(i)));
      }
    }
    return FileReport.of(file, "list", header, rows.size() - 1L, 0, "")
        .withLabels(Map.of("id", "Le numéro"));
  }
}
