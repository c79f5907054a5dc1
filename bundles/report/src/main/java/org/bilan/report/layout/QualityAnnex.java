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
import org.bilan.api.document.Block.TableColumn;
import org.bilan.api.document.Block.TableRow;
import org.bilan.report.formats.FrenchNumber;
import org.bilan.report.typography.Typography;

/** What cleaning dropped, completed or could not read, source by source. */
final class QualityAnnex {

  private static final int SHOWN_LINES = 4;
  private static final int SHOWN_GROUPS = 30;

  private final Bilan bilan;
  private final PrintedWords words;
  private final Annexes annexes;

  QualityAnnex(Bilan bilan, Numbering numbering, int level, Place place) {
    this.bilan = bilan;
    this.words = bilan.words();
    this.annexes = new Annexes(numbering, level, place);
  }

  /** What entries have in common. */
  private record Group(QualityEntry.Kind kind, String column, String value) {}

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<String> clean = new ArrayList<>();
    blocks.add(annexes.paragraph(words.of("quality.text")));
    for (SourceData source : bilan.composition().sources().values()) {
      if (source.quality().entries().isEmpty()) {
        clean.add(source.label());
      } else {
        blocks.add(table(source));
      }
    }
    if (!clean.isEmpty()) {
      blocks.add(annexes.paragraph(words.of("quality.clean", String.join(" ; ", clean))));
    }
    return blocks;
  }

  private Block table(SourceData source) {
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
    ordered.stream()
        .limit(SHOWN_GROUPS)
        .forEach(entry -> rows.add(row(entry.getKey(), entry.getValue())));
    if (ordered.size() > SHOWN_GROUPS) {
      rows.add(rest(ordered.subList(SHOWN_GROUPS, ordered.size())));
    }
    int count = source.quality().entries().size();
    String label = Typography.set(source.label());
    String caption =
        count == 1
            ? words.of("quality.caption-one", label)
            : words.of("quality.caption", label, FrenchNumber.of(count));
    return annexes.table(caption, columns(), rows);
  }

  private List<TableColumn> columns() {
    return List.of(
        Annexes.text(words.of("quality.kind"), 1.5),
        Annexes.text(words.of("quality.column"), 1.2),
        Annexes.text(words.of("quality.value"), 2.2),
        Annexes.number(words.of("quality.count")),
        Annexes.text(words.of("quality.lines"), 3));
  }

  /** Rows have no value in common; drops have their reason, cells what they hold. */
  private static Group group(QualityEntry entry) {
    return switch (entry.kind()) {
      case DROPPED -> new Group(entry.kind(), "", entry.detail());
      case DUPLICATE, RAGGED -> new Group(entry.kind(), "", "");
      case FILLED -> new Group(entry.kind(), entry.column(), "");
      default -> new Group(entry.kind(), entry.column(), entry.value());
    };
  }

  private TableRow row(Group group, List<QualityEntry> entries) {
    return Annexes.row(
        words.of("quality." + group.kind().name()),
        group.column(),
        Typography.set(shortened(group.value())),
        FrenchNumber.of(entries.size()),
        lines(entries));
  }

  private TableRow rest(List<Map.Entry<Group, List<QualityEntry>>> groups) {
    long count = groups.stream().mapToLong(group -> group.getValue().size()).sum();
    return Annexes.row(words.of("quality.more"), "", "", FrenchNumber.of(count), "");
  }

  private static String shortened(String value) {
    String line = value.replaceAll("\\s+", " ").strip();
    return line.length() <= 60 ? line : line.substring(0, 59) + "…";
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
