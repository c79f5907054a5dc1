package org.bilan.store.derby;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.cleaning.QualityReport;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.graph.Key;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.bilan.api.source.FileReport;
import org.bilan.api.store.Snapshot;

/** Small snapshots. */
final class Samples {

  private Samples() {}

  /** A snapshot whose only row, and only figure, say the text. */
  static Snapshot snapshot(int edition, String text) {
    return snapshot(edition, List.of(text), text);
  }

  static Snapshot snapshot(int edition, List<String> rows, String figure) {
    return new Snapshot(
        "mois-ess",
        edition,
        Map.of("events", source("events", rows)),
        Map.of("events.name", Result.Figure.of(new Value.Text(figure), "")),
        Map.of("events.name", "digest"),
        Map.of("indicators/events.groovy", "ab"));
  }

  /** A snapshot with every kind of value and report. */
  static Snapshot everything() {
    Map<String, SourceData> sources = new LinkedHashMap<>();
    sources.put("organisers", source("organisers", List.of("Coopérative de l’Œuvre", "")));
    sources.put("events", source("events", List.of("Débat", "Marché")));
    Map<String, Result> results = new LinkedHashMap<>();
    results.put("z.number", figure(new Value.Numeric(new BigDecimal("2.50"))));
    results.put("a.quotient", figure(new Value.Numeric(new BigDecimal("1E-34"))));
    results.put("day", figure(new Value.Day(LocalDate.of(2011, 11, 1))));
    results.put("ranking", figure(new Value.Labels(List.of("Culture", "Formation"))));
    results.put("text", figure(new Value.Text("« été »")));
    results.put("missing", Result.Figure.missing("%"));
    results.put("breakdown", breakdown());
    Map<String, String> definitions = new LinkedHashMap<>();
    definitions.put("failed", "digest of what has no result");
    definitions.put("z.number", "d1");
    return new Snapshot(
        "mois-ess", 2011, sources, results, definitions, Map.of("bilan.groovy", "01", "b", "02"));
  }

  private static Result figure(Value value) {
    return new Result.Figure(
        value,
        "€",
        Optional.of(412L),
        Optional.of(new BigDecimal("9100.0")),
        Optional.of(new BigDecimal("-88")),
        Set.of(Flag.ESTIMATE, Flag.SMALL_BASE));
  }

  private static Result breakdown() {
    return new Result.Breakdown(
        Result.Measure.SHARE,
        "%",
        List.of(
            new Result.Cell(
                Optional.of("Bretagne"),
                Optional.of("2011"),
                Value.of(new BigDecimal("12.5")),
                Optional.of(8L),
                Set.of()),
            new Result.Cell(
                Optional.empty(),
                Optional.empty(),
                Value.missing(),
                Optional.empty(),
                Set.of(Flag.WITHHELD))));
  }

  static SourceData source(String name, List<String> rows) {
    Map<String, Long> missing = new LinkedHashMap<>();
    missing.put("ville", 3L);
    missing.put("date", 1L);
    return source(name, rows, missing);
  }

  static SourceData source(String name, List<String> rows, Map<String, Long> missing) {
    QualityReport quality =
        new QualityReport(
            name,
            rows.size() + 1L,
            rows.size(),
            Collections.unmodifiableMap(missing),
            List.of(
                new QualityEntry(
                    QualityEntry.Kind.DROPPED,
                    "",
                    "oct-49",
                    "Hors édition",
                    new Place(name + ".csv", 3, 1, 4, 2))));
    FileReport file =
        new FileReport(
            name + ".csv",
            "csv",
            "windows-1252",
            true,
            ";",
            false,
            List.of("Intitulé", "Ville"),
            3,
            120,
            "ff");
    FileReport elsewhere =
        new FileReport(
            "ma-base", "jdbc", "", false, "", false, List.of("id"), 2, 0, "ee", Map.of(), false);
    return new SourceData(
        name,
        "Les " + name,
        Optional.of(LocalDate.of(2012, 1, 9)),
        Key.of("table", name),
        new TextTable(name, rows),
        quality,
        List.of(file, elsewhere));
  }
}
