package org.bilan.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.cleaning.QualityEntry.Kind;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.clean.column.ColumnBuilder;

/** Writes down what does not go into a table as it was. Confined to one thread. */
final class Account implements ColumnBuilder.Complaints {

  /** The most values of a column listed one by one: beyond, a warning says how many there are. */
  static final int MOST_LISTED = 10_000;

  /** The most values of a strict column reported one by one. */
  static final int MOST_REPORTED = 50;

  /** Rows are always listed, so that the account adds up. */
  private static final Set<Kind> ROWS = EnumSet.of(Kind.DROPPED, Kind.DUPLICATE);

  private record Entry(int file, QualityEntry entry) {}

  private record Heading(Kind kind, String column) {}

  /** One value that a strict column refuses, where it was first found. */
  private static final class Refusal {
    private final Place first;
    private long rows;

    Refusal(Place first) {
      this.first = first;
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Heading, Long> counts = new LinkedHashMap<>();
  private final Map<ColumnDefinition, Map<String, Refusal>> refusals = new LinkedHashMap<>();
  private final Map<ColumnDefinition, Kind> refused = new HashMap<>();
  private final Map<ColumnDefinition, Long> moreRefused = new HashMap<>();
  private final Map<String, Place> columnPlaces = new HashMap<>();
  private final Place sourcePlace;
  private int fileIndex;
  private String file = "";
  private int line;

  Account(Place sourcePlace, List<ColumnDefinition> columns) {
    this.sourcePlace = sourcePlace;
    columns.forEach(column -> columnPlaces.put(column.name(), column.place()));
  }

  /** Goes to a row. */
  void at(int newFileIndex, String newFile, int newLine) {
    fileIndex = newFileIndex;
    file = newFile;
    line = newLine;
  }

  /** The row being cleaned. */
  Place here() {
    return Place.line(file, line);
  }

  /** Writes down a row or value of the row being cleaned. */
  void add(Kind kind, String column, String value, String detail) {
    long count = counts.merge(new Heading(kind, column), 1L, Long::sum);
    if (count <= MOST_LISTED || ROWS.contains(kind)) {
      entries.add(new Entry(fileIndex, new QualityEntry(kind, column, value, detail, here())));
    }
  }

  @Override
  public void unreadable(ColumnDefinition column, Kind kind, String written) {
    add(kind, column.name(), written, "");
    if (column.strict() || reason(column, written).isPresent()) {
      refused.put(column, kind);
      refuse(column, written);
    }
  }

  /** What the reading of a column knows of a cell that nobody could use. */
  private static Optional<Reading.Reason> reason(ColumnDefinition column, String written) {
    return column.reading().flatMap(reading -> reading.reason(written));
  }

  private void refuse(ColumnDefinition column, String written) {
    Map<String, Refusal> values = refusals.computeIfAbsent(column, unused -> new LinkedHashMap<>());
    if (values.size() < MOST_REPORTED || values.containsKey(written)) {
      values.computeIfAbsent(written, unused -> new Refusal(here())).rows++;
    } else {
      moreRefused.merge(column, 1L, Long::sum);
    }
  }

  /** What was written down, in the order of files and lines. */
  List<QualityEntry> entries() {
    Comparator<Entry> byFile = Comparator.comparing(Entry::file);
    return entries.stream()
        .sorted(byFile.thenComparing(e -> e.entry().place().line()))
        .map(Entry::entry)
        .toList();
  }

  /** Reports the values that strict columns refuse, and lists that were cut. */
  void report(List<ColumnBuilder> builders, DiagnosticSink problems) {
    for (ColumnBuilder builder : builders) {
      Map<String, Refusal> values = refusals.getOrDefault(builder.definition(), Map.of());
      values.forEach((value, refusal) -> problems.report(refusal(builder, value, refusal)));
      Long more = moreRefused.get(builder.definition());
      if (more != null) {
        problems.report(
            Diagnostic.error(
                "clean.more-refused",
                builder.definition().place(),
                builder.definition().name(),
                MessageCatalogue.grouped(more)));
      }
    }
    counts.forEach((heading, count) -> reportCut(heading, count, problems));
  }

  private Diagnostic refusal(ColumnBuilder builder, String value, Refusal refusal) {
    ColumnDefinition column = builder.definition();
    List<Object> arguments =
        new ArrayList<>(
            List.of(shortened(value), column.name(), MessageCatalogue.grouped(refusal.rows)));
    Optional<Reading.Reason> reason = reason(column, value);
    if (reason.isPresent()) {
      arguments.addAll(reason.get().details());
      Object[] all = arguments.toArray();
      return column.strict()
          ? Diagnostic.error(reason.get().code(), refusal.first, all)
          : Diagnostic.warning(reason.get().code(), refusal.first, all);
    }
    Diagnostic error = Diagnostic.error(code(column), refusal.first, arguments.toArray());
    return builder.labels().isEmpty()
        ? error
        : error.suggesting(Suggestion.among(value, builder.labels()));
  }

  private String code(ColumnDefinition column) {
    return switch (refused.get(column)) {
      case NOT_A_NUMBER -> "clean.not-a-number";
      case NOT_A_DATE -> "clean.not-a-date";
      case DANGLING_REFERENCE -> "clean.dangling-reference";
      default -> "clean.unknown-label";
    };
  }

  private static String shortened(String value) {
    return value.length() <= 80 ? value : value.substring(0, 80) + "…";
  }

  private void reportCut(Heading heading, long count, DiagnosticSink problems) {
    if (count > MOST_LISTED && !ROWS.contains(heading.kind())) {
      problems.report(
          Diagnostic.warning(
              "clean.list-cut." + heading.kind().name().toLowerCase(Locale.ROOT),
              columnPlaces.getOrDefault(heading.column(), sourcePlace),
              heading.column(),
              MessageCatalogue.grouped(count),
              MessageCatalogue.grouped(MOST_LISTED)));
    }
  }
}
