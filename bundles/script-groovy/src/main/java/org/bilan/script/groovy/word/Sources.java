package org.bilan.script.groovy.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.api.cleaning.CategorySource;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Formats;
import org.bilan.script.groovy.parse.Report;

/** The sources of a project: their names, known from the start, and what their scripts define. */
final class Sources {

  private final Report report;
  private final Formats formats;
  private final Set<String> names = new TreeSet<>();
  private final Map<String, KnownSource> known = new LinkedHashMap<>();
  private final List<CategorySource> borrowed = new ArrayList<>();

  Sources(Report report, Formats formats) {
    this.report = report;
    this.formats = formats;
  }

  /** The formats that can be read. */
  Formats formats() {
    return formats;
  }

  /** Takes what another run knows, but for some sources, of which only the names are taken. */
  void takeFrom(Sources other, Set<String> but) {
    names.addAll(other.names);
    names.addAll(but);
    known.putAll(other.known);
    known.keySet().removeAll(but);
  }

  /** Notes names that scripts declare, before any is evaluated. */
  void declare(Set<String> declared) {
    names.addAll(declared);
  }

  List<String> names() {
    return List.copyOf(names);
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** What the script of a source defines; empty where it could not be understood. */
  Optional<KnownSource> get(String name) {
    return Optional.ofNullable(known.get(name));
  }

  List<KnownSource> all() {
    return List.copyOf(known.values());
  }

  void add(KnownSource source) {
    KnownSource first = known.putIfAbsent(source.name(), source);
    if (first != null) {
      Place place = source.definition().place();
      report.error("script.source-twice", place, source.name(), first.definition().place());
    }
  }

  /** Notes a column whose labels another source takes, to be checked once all are known. */
  void borrow(CategorySource column) {
    borrowed.add(column);
  }

  /** Checks what one source says of another. */
  void check() {
    for (CategorySource column : borrowed) {
      get(column.source()).ifPresent(source -> checkColumn(source, column));
    }
  }

  private void checkColumn(KnownSource source, CategorySource column) {
    Optional<ColumnSchema> found = source.column(column.column());
    if (found.isEmpty() && !source.phantoms().contains(column.column())) {
      report.unknown(
          "script.no-column",
          column.place(),
          source.schema().names(),
          column.column(),
          source.name(),
          column.column());
    }
  }
}
