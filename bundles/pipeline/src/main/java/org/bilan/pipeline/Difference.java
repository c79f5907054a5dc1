package org.bilan.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.bilan.api.project.EditionDiff;
import org.bilan.api.project.EditionDiff.Move;
import org.bilan.api.project.EditionDiff.RowChange;
import org.bilan.api.store.Snapshot;

/**
 * Compares two snapshots.
 *
 * @param from how the former one was asked for
 * @param before the former snapshot
 * @param to how the latter one was asked for
 * @param after the latter snapshot
 */
record Difference(String from, Snapshot before, String to, Snapshot after) {

  EditionDiff diff() {
    List<RowChange> rows = rows();
    Set<String> changed = new LinkedHashSet<>();
    rows.forEach(row -> changed.add(row.source()));
    return new EditionDiff(from, to, moves(changed), rows, files());
  }

  private List<Move> moves(Set<String> changedSources) {
    Map<String, String> old = flat(before.results());
    Map<String, String> now = flat(after.results());
    Set<String> ids = new LinkedHashSet<>(now.keySet());
    ids.addAll(old.keySet());
    List<Move> moves = new ArrayList<>();
    for (String id : ids) {
      String was = old.getOrDefault(id, "");
      String is = now.getOrDefault(id, "");
      if (!was.equals(is)) {
        moves.add(move(id, was, is, changedSources));
      }
    }
    return moves;
  }

  private Move move(String id, String was, String is, Set<String> changedSources) {
    String indicator = id.contains("[") ? id.substring(0, id.indexOf('[')) : id;
    KeptDefinition former = KeptDefinition.parse(before.definitions().get(indicator));
    KeptDefinition latter = KeptDefinition.parse(after.definitions().get(indicator));
    Set<String> read = new TreeSet<>(former.sources());
    read.addAll(latter.sources());
    read.retainAll(changedSources);
    boolean redefined = !former.digest().equals(latter.digest());
    return new Move(id, was, is, redefined, List.copyOf(read));
  }

  private static Map<String, String> flat(Map<String, Result> results) {
    Map<String, String> flat = new LinkedHashMap<>();
    results.forEach(
        (id, result) -> {
          if (result instanceof Result.Figure figure) {
            flat.put(id, text(figure.value()));
          } else if (result instanceof Result.Breakdown breakdown) {
            breakdown.cells().forEach(cell -> flat.put(id + label(cell), text(cell.value())));
          }
        });
    return flat;
  }

  private static String label(Result.Cell cell) {
    String series = cell.series().map(s -> ", " + s).orElse("");
    return "[" + cell.category().orElse("") + series + "]";
  }

  private static String text(Value value) {
    if (value instanceof Value.Numeric number) {
      return number.value().stripTrailingZeros().toPlainString();
    } else if (value instanceof Value.Day day) {
      return day.value().toString();
    } else if (value instanceof Value.Text text) {
      return text.value();
    } else if (value instanceof Value.Labels labels) {
      return String.join(" | ", labels.values());
    }
    return "";
  }

  private List<RowChange> rows() {
    Set<String> sources = new TreeSet<>(before.sources().keySet());
    sources.addAll(after.sources().keySet());
    List<RowChange> changes = new ArrayList<>();
    for (String source : sources) {
      changes.addAll(rows(source, before.sources().get(source), after.sources().get(source)));
    }
    return changes;
  }

  private static List<RowChange> rows(String source, SourceData old, SourceData now) {
    if (old != null && now != null && old.key().equals(now.key())) {
      return List.of();
    }
    Map<String, List<String>> former = TableRows.places(old);
    Map<String, List<String>> latter = TableRows.places(now);
    List<RowChange> changes = new ArrayList<>();
    missing(latter, former)
        .forEach(
            (text, places) ->
                places.forEach(
                    place ->
                        changes.add(new RowChange(source, RowChange.Kind.REMOVED, place, text))));
    missing(former, latter)
        .forEach(
            (text, places) ->
                places.forEach(
                    place ->
                        changes.add(new RowChange(source, RowChange.Kind.ADDED, place, text))));
    return changes;
  }

  /**
   * The rows of {@code whole} that {@code part} lacks; a row that stands several times counts each
   * time.
   */
  private static Map<String, List<String>> missing(
      Map<String, List<String>> part, Map<String, List<String>> whole) {
    Map<String, List<String>> missing = new LinkedHashMap<>();
    whole.forEach(
        (text, places) -> {
          int there = part.getOrDefault(text, List.of()).size();
          if (there < places.size()) {
            missing.put(text, places.subList(there, places.size()));
          }
        });
    return missing;
  }

  private List<String> files() {
    Map<String, String> all = new TreeMap<>(before.files());
    all.putAll(after.files());
    return all.keySet().stream()
        .filter(f -> !Objects.equals(before.files().get(f), after.files().get(f)))
        .toList();
  }
}
