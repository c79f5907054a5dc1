package org.bilan.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.cleaning.QualityEntry.Kind;
import org.bilan.api.cleaning.QualityReport;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.graph.Key;
import org.bilan.api.source.FileReport;
import org.junit.jupiter.api.Test;

class QualityJsonTest {

  @Test
  void aSourceTellsItsFilesItsRowsAndWhatWasNotKeptAsItWas() throws Exception {
    FileReport file =
        new FileReport(
            "events.csv", "csv", "windows-1252", true, ";", false, List.of("A"), 10, 321, "ab12");
    QualityReport report =
        new QualityReport(
            "events",
            10,
            7,
            Map.of("ville", 2L, "date", 1L),
            List.of(
                entry(Kind.DROPPED, "", "", "Hors édition", 3),
                entry(Kind.UNKNOWN_LABEL, "type", "Débat ?", "", 4),
                entry(Kind.DUPLICATE, "", "", "events.csv:2", 7),
                entry(Kind.DUPLICATE, "", "", "events.csv:2", 9)));
    SourceData source =
        new SourceData(
            "events",
            "Manifestations",
            Optional.of(LocalDate.of(2012, 1, 9)),
            Key.of("table", "events"),
            null,
            report,
            List.of(file));

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FigureFileWriter().quality(List.of(source), out);

    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
            {
              "sources": {
                "events": {
                  "label": "Manifestations",
                  "exported": "2012-01-09",
                  "files": [
                    {"name": "events.csv", "format": "csv", "encoding": "windows-1252", "encodingDetected": true, "separator": ";", "separatorDetected": false, "rows": 10, "bytes": 321, "sha256": "ab12"}
                  ],
                  "rowsRead": 10,
                  "rowsKept": 7,
                  "dropped": 1,
                  "duplicates": 2,
                  "missing": {
                    "date": 1,
                    "ville": 2
                  },
                  "entries": [
                    {"kind": "dropped", "column": "", "value": "", "detail": "Hors édition", "file": "events.csv", "line": 3},
                    {"kind": "unknown-label", "column": "type", "value": "Débat ?", "detail": "", "file": "events.csv", "line": 4},
                    {"kind": "duplicate", "column": "", "value": "", "detail": "events.csv:2", "file": "events.csv", "line": 7},
                    {"kind": "duplicate", "column": "", "value": "", "detail": "events.csv:2", "file": "events.csv", "line": 9}
                  ]
                }
              }
            }
            """);
  }

  @Test
  void rowsThatAreInNoFileSaySoAndHaveNoEncoding() throws Exception {
    FileReport rows =
        new FileReport(
            "ma-base", "jdbc", "", false, "", false, List.of("A"), 2, 0, "cd34", Map.of(), false);
    SourceData source =
        new SourceData(
            "events",
            "Manifestations",
            Optional.empty(),
            Key.of("table", "events"),
            null,
            new QualityReport("events", 2, 2, Map.of(), List.of()),
            List.of(rows));

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FigureFileWriter().quality(List.of(source), out);

    assertThat(out.toString(UTF_8))
        .contains(
            "{\"name\": \"ma-base\", \"format\": \"jdbc\", \"inFile\": false, \"rows\": 2,"
                + " \"bytes\": 0, \"sha256\": \"cd34\"}");
  }

  private static QualityEntry entry(
      Kind kind, String column, String value, String detail, int line) {
    return new QualityEntry(kind, column, value, detail, Place.line("events.csv", line));
  }
}
