package org.bilan.publish;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.cleaning.QualityReport;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.source.FileReport;

/**
 * Writes {@code quality.json}. It adds up: {@code rowsRead = rowsKept + dropped + duplicates}, and
 * each dropped or double row has its entry.
 */
final class QualityJson {

  private final JsonFile json;

  QualityJson(JsonFile json) {
    this.json = json;
  }

  void write(Collection<SourceData> sources) throws IOException {
    json.object(() -> json.object("sources", () -> each(sources)));
  }

  private void each(Collection<SourceData> sources) throws IOException {
    for (SourceData source : sources) {
      json.object(source.name(), () -> source(source));
    }
  }

  private void source(SourceData source) throws IOException {
    json.text("label", source.label());
    if (source.exported().isPresent()) {
      json.text("exported", source.exported().get().toString());
    }
    json.list("files", () -> files(source.files()));
    report(source.quality());
  }

  private void report(QualityReport report) throws IOException {
    json.number("rowsRead", report.rowsRead());
    json.number("rowsKept", report.rowsKept());
    json.number("dropped", report.count(QualityEntry.Kind.DROPPED));
    json.number("duplicates", report.count(QualityEntry.Kind.DUPLICATE));
    json.object("missing", () -> missing(report.missing()));
    json.list("entries", () -> entries(report.entries()));
  }

  private void missing(Map<String, Long> missing) throws IOException {
    for (Map.Entry<String, Long> column : new TreeMap<>(missing).entrySet()) {
      json.number(column.getKey(), column.getValue());
    }
  }

  private void files(Collection<FileReport> files) throws IOException {
    for (FileReport file : files) {
      json.line(() -> file(file));
    }
  }

  private void file(FileReport file) throws IOException {
    json.text("name", file.name());
    json.text("format", file.format());
    if (!file.inFile()) {
      json.flag("inFile", false);
    }
    if (!file.encoding().isEmpty()) {
      json.text("encoding", file.encoding());
      json.flag("encodingDetected", file.encodingDetected());
    }
    if (!file.separator().isEmpty()) {
      json.text("separator", file.separator());
      json.flag("separatorDetected", file.separatorDetected());
    }
    json.number("rows", file.rows());
    json.number("bytes", file.bytes());
    json.text("sha256", file.sha256());
  }

  private void entries(Collection<QualityEntry> entries) throws IOException {
    for (QualityEntry entry : entries) {
      json.line(() -> entry(entry));
    }
  }

  private void entry(QualityEntry entry) throws IOException {
    json.text("kind", Spelling.lower(entry.kind()));
    json.text("column", entry.column());
    json.text("value", entry.value());
    json.text("detail", entry.detail());
    json.text("file", entry.place().file());
    json.number("line", entry.place().line());
  }
}
