package org.bilan.store.derby;

import java.io.IOException;
import java.util.Map;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.cleaning.QualityReport;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.Table;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.graph.Key;
import org.bilan.api.source.FileReport;

/** All that is known of a clean source but its table, as bytes. */
final class SourceRecord {

  /** The size of what is no file; stores kept before there was any have none. */
  private static final long NO_FILE = -1;

  private SourceRecord() {}

  static void write(SourceData source, RecordWriter out) throws IOException {
    write(source, source.quality().missing(), out);
  }

  /**
   * Writes a source.
   *
   * @param missing its missing cells by column, in the order wanted
   */
  static void write(SourceData source, Map<String, Long> missing, RecordWriter out)
      throws IOException {
    out.text(source.name());
    out.text(source.label());
    out.optional(source.exported(), out::day);
    out.text(source.key().kind());
    out.text(source.key().hash());
    QualityReport quality = source.quality();
    out.text(quality.source());
    out.number(quality.rowsRead());
    out.number(quality.rowsKept());
    out.map(missing, out::number);
    out.list(quality.entries(), entry -> entry(entry, out));
    out.list(source.files(), file -> file(file, out));
  }

  private static void entry(QualityEntry entry, RecordWriter out) throws IOException {
    out.constant(entry.kind());
    out.text(entry.column());
    out.text(entry.value());
    out.text(entry.detail());
    Place place = entry.place();
    out.text(place.file());
    out.small(place.line());
    out.small(place.column());
    out.small(place.endLine());
    out.small(place.endColumn());
  }

  private static void file(FileReport file, RecordWriter out) throws IOException {
    out.text(file.name());
    out.text(file.format());
    out.text(file.encoding());
    out.flag(file.encodingDetected());
    out.text(file.separator());
    out.flag(file.separatorDetected());
    out.list(file.header(), out::text);
    out.number(file.rows());
    out.number(file.inFile() ? file.bytes() : NO_FILE);
    out.text(file.sha256());
  }

  static SourceData read(RecordReader in, Table table) throws IOException {
    return new SourceData(
        in.text(),
        in.text(),
        in.optional(in::day),
        new Key(in.text(), in.text()),
        table,
        quality(in),
        in.list(() -> file(in)));
  }

  private static QualityReport quality(RecordReader in) throws IOException {
    return new QualityReport(
        in.text(), in.number(), in.number(), in.map(in::number), in.list(() -> entry(in)));
  }

  private static QualityEntry entry(RecordReader in) throws IOException {
    return new QualityEntry(
        in.constant(QualityEntry.Kind.class), in.text(), in.text(), in.text(), place(in));
  }

  private static Place place(RecordReader in) throws IOException {
    return new Place(in.text(), in.small(), in.small(), in.small(), in.small());
  }

  private static FileReport file(RecordReader in) throws IOException {
    FileReport file =
        new FileReport(
            in.text(),
            in.text(),
            in.text(),
            in.flag(),
            in.text(),
            in.flag(),
            in.list(in::text),
            in.number(),
            in.number(),
            in.text());
    return file.bytes() == NO_FILE ? elsewhere(file) : file;
  }

  private static FileReport elsewhere(FileReport file) {
    return new FileReport(
        file.name(),
        file.format(),
        file.encoding(),
        file.encodingDetected(),
        file.separator(),
        file.separatorDetected(),
        file.header(),
        file.rows(),
        0,
        file.sha256(),
        file.labels(),
        false);
  }
}
