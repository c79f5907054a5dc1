package org.bilan.script.groovy;

import java.util.List;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceLocation;
import org.bilan.api.source.SourceOption;
import org.bilan.api.source.SourceReader;

/** A reader as scripts see it: it reads nothing. */
record TestReader(String format, String ending, SourceLocation location, List<SourceOption> options)
    implements SourceReader {

  /** A reader of CSV files. */
  static TestReader csv() {
    return new TestReader("csv", ".csv", SourceLocation.FILE, List.of());
  }

  /** A reader of answers to surveys, found by its word only. */
  static TestReader survey() {
    return new TestReader("limesurvey", "no file", SourceLocation.FILE, List.of());
  }

  /** A reader that understands options of all kinds. */
  static TestReader book(SourceLocation location) {
    return new TestReader(
        "book",
        ".book",
        location,
        List.of(
            option("sheet", SourceOption.Kind.TEXT_OR_NUMBER),
            option("header", SourceOption.Kind.NUMBER),
            option("query", SourceOption.Kind.TEXT),
            option("hidden", SourceOption.Kind.YES_NO),
            option("parameter", SourceOption.Kind.NAMED)));
  }

  private static SourceOption option(String name, SourceOption.Kind kind) {
    return new SourceOption(name, kind, "Ce que dit " + name + ".", "What " + name + " says.");
  }

  @Override
  public boolean reads(String fileName) {
    return fileName.endsWith(ending);
  }

  @Override
  public boolean isSurvey() {
    return format.equals("limesurvey");
  }

  @Override
  public FileReport read(SourceFile file, RowHandler rows, DiagnosticSink problems) {
    throw new UnsupportedOperationException(file.name());
  }
}
