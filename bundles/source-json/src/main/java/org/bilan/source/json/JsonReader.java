package org.bilan.source.json;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.RowHandler;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceLocation;
import org.bilan.api.source.SourceOption;
import org.bilan.api.source.SourceReader;
import org.osgi.service.component.annotations.Component;

/**
 * Reads JSON and JSON lines: {@code json('https://…/events') { records 'events'; next 'after' }}.
 *
 * <p>Each object of a list is a row; the names of nested objects are joined by points, the values
 * of nested lists by {@code |}. Numbers are handed over with a decimal comma, yes and no as {@code
 * oui} and {@code non}, {@code null} as a blank. Safe between threads.
 */
@Component
public final class JsonReader implements SourceReader {

  @Override
  public String format() {
    return "json";
  }

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Stream.of(".json", ".jsonl", ".ndjson", ".geojson").anyMatch(name::endsWith);
  }

  @Override
  public SourceLocation location() {
    return SourceLocation.FILE_OR_ADDRESS;
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public List<SourceOption> options() {
    return Settings.OPTIONS;
  }

  @Override
  public FileReport read(SourceFile file, RowHandler rows, DiagnosticSink problems) {
    return new Reading(file, rows, problems).read();
  }
}
