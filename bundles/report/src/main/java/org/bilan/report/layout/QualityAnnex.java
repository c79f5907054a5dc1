package org.bilan.report.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.document.Block;
import org.bilan.api.document.Block.TableCell;
import org.bilan.api.document.Block.TableColumn;
import org.bilan.api.document.Block.TableRow;
import org.bilan.report.formats.FrenchNumber;
import org.bilan.report.typography.Typography;

/** What cleaning dropped, completed or could not read, source by source. */
final class QualityAnnex {

  private static final int SHOWN_LINES = 4;
  private static final int SHOWN_VALUES = 5;
  private static final int SHOWN_GROUPS = 30;
  private static final int LONGEST_VALUE = 60;

  private final Bilan bilan;
  private final PrintedWords words;
  private final Annexes annexes;

  QualityAnnex(Bilan bilan, Numbering numbering, int level, Place place) {
    this.bilan = bilan;
    this.words = bilan.words();
    this.annexes = new Annexes(numbering, level, place);
  }

  /** What entries have in common. */
  private record Group(QualityEntry.Kind kind, String column, String reason) {}

  List<Block> blocks() {
    List<String> clean = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    for (SourceData source : bilan.composition().sources().values()) {
      if (source.quality().entries().isEmpty()) {
        clean.add(source.label());
      } else {
        rows.addAll(rows(source));
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(annexes.heading(words.of("quality.heading")));
    blocks.add(annexes.paragraph(words.of("quality.text")));
    if (!rows.isEmpty()) {
      blocks.add(annexes.table(words.of("quality.caption"), columns(), rows));
    }
    if (!clean.isEmpty()) {
      blocks.add(annexes.paragraph(words.of("quality.clean", String.join(" ; ", clean))));
    }
    return blocks;
  }

  /** A subtitle, then one row for entries that are alike. */
  private List<TableRow> rows(SourceData source) {
    Map<Group, List<QualityEntry>> groups = new LinkedHashMap<>();
    for (QualityEntry entry : source.quality().entries()) {
      groups.computeIfAbsent(group(entry), g -> new ArrayList<>()).add(entry);
    }
    List<Map.Entry<Group, List<QualityEntry>>> ordered = new ArrayList<>(groups.entrySet());
    ordered.sort(
        Comparator.<Map.Entry<Group, List<QualityEntry>>, QualityEntry.Kind>comparing(
                entry -> entry.getKey().kind())
            .thenComparing(entry -> -entry.getValue().size()));
    List<TableRow> rows = new ArrayList<>();
    rows.add(subtitle(source));
    ordered.stream()
        .limit(SHOWN_GROUPS)
        .forEach(entry -> rows.add(row(entry.getKey(), entry.getValue())));
    if (ordered.size() > SHOWN_GROUPS) {
      rows.add(rest(ordered.subList(SHOWN_GROUPS, ordered.size())));
    }
    return rows;
  }

  private TableRow subtitle(SourceData source) {
    int count = source.quality().entries().size();
    String label = Typography.set(source.label());
    String title =
        count == 1
            ? words.of("quality.source-one", label)
            : words.of("quality.source", label, FrenchNumber.of(count));
    return new TableRow(TableRow.Role.GROUP, List.of(TableCell.of(title)));
  }

  private List<TableColumn> columns() {
    return List.of(
        Annexes.text(words.of("quality.kind"), 1.7),
        Annexes.text(words.of("quality.column"), 1.2),
        Annexes.text(words.of("quality.value"), 2.6),
        Annexes.number(words.of("quality.count")),
        Annexes.text(words.of("quality.lines"), 2.6));
  }

  /** Rows have nothing in common but their kind; drops have their reason, cells their column. */
  private static Group group(QualityEntry entry) {
    return switch (entry.kind()) {
      case DROPPED -> new Group(entry.kind(), "", entry.detail());
      case DUPLICATE, RAGGED -> new Group(entry.kind(), "", "");
      default -> new Group(entry.kind(), entry.column(), "");
    };
  }

  private TableRow row(Group group, List<QualityEntry> entries) {
    return Annexes.row(
        words.of("quality." + group.kind().name()),
        group.column(),
        examples(group, entries),
        FrenchNumber.of(entries.size()),
        lines(entries));
  }

  /** The reason of drops; else the values that come most often, with how often. */
  private static String examples(Group group, List<QualityEntry> entries) {
    if (!group.reason().isEmpty()) {
      return Typography.set(shortened(group.reason()));
    }
    boolean ofCells =
        switch (group.kind()) {
          case DUPLICATE, RAGGED, FILLED -> false;
          default -> true;
        };
    if (!ofCells) {
      return "";
    }
    Map<String, Integer> times = new LinkedHashMap<>();
    entries.forEach(entry -> times.merge(shortened(entry.value()), 1, Integer::sum));
    List<String> shown =
        times.entrySet().stream()
            .sorted(Comparator.comparing(value -> -value.getValue()))
            .limit(SHOWN_VALUES)
            .map(value -> value.getKey() + (value.getValue() > 1 ? times(value.getValue()) : ""))
            .toList();
    return Typography.set(String.join(" ; ", shown)) + (times.size() > SHOWN_VALUES ? "…" : "");
  }

  private static String times(int count) {
    return " (" + FrenchNumber.of(count) + ")";
  }

  private TableRow rest(List<Map.Entry<Group, List<QualityEntry>>> groups) {
    long count = groups.stream().mapToLong(group -> group.getValue().size()).sum();
    return Annexes.row(words.of("quality.more"), "", "", FrenchNumber.of(count), "");
  }

  private static String shortened(String value) {
    String line = value.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE - 1) + "…";
  }

  /** {@code file:line}, the file once for lines of the same. */
  private static String lines(List<QualityEntry> entries) {
    Map<String, List<String>> byFile = new LinkedHashMap<>();
    entries.stream()
        .limit(SHOWN_LINES)
        .map(QualityEntry::place)
        .forEach(
            place ->
                byFile
                    .computeIfAbsent(place.file(), f -> new ArrayList<>())
                    .add(String.valueOf(place.line())));
    List<String> files = new ArrayList<>();
    byFile.forEach((file, lines) -> files.add(file + ":" + String.join(", ", lines)));
    String all = String.join(" ; ", files);
    return entries.size() > SHOWN_LINES ? all + "…" : all;
  }
}
