package org.bilan.script.groovy.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.Table;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.source.FileReport;
import org.bilan.script.groovy.word.Run;

/** What is known of the data of a project: labels of columns, headers and names of files. */
final class Known {

  private final ProjectTexts project;
  private final Run run;

  Known(ProjectTexts project, Run run) {
    this.project = project;
    this.run = run;
  }

  /** The source {@code a} of {@code a.b}. */
  static String source(String column) {
    return column.substring(0, Math.max(0, column.indexOf('.')));
  }

  /** The column {@code b} of {@code a.b}. */
  static String column(String column) {
    return column.substring(column.indexOf('.') + 1);
  }

  Optional<ColumnSchema> schema(String column) {
    return run.columns(source(column)).stream()
        .filter(c -> c.name().equals(column(column)))
        .findFirst();
  }

  Optional<SourceData> data(String source) {
    return project.known().map(k -> k.sources().get(source));
  }

  /** The labels of a column: those that its script declares, then those found in the data. */
  List<String> labels(String column) {
    Set<String> labels = new LinkedHashSet<>();
    schema(column).ifPresent(c -> labels.addAll(c.categories()));
    found(column).map(ColumnSchema::categories).ifPresent(labels::addAll);
    if (labels.isEmpty()) {
      values(column).ifPresent(labels::addAll);
    }
    return List.copyOf(labels);
  }

  private Optional<ColumnSchema> found(String column) {
    return data(source(column))
        .map(SourceData::table)
        .map(Table::schema)
        .flatMap(s -> s.column(column(column)));
  }

  private Optional<List<String>> values(String column) {
    return found(column)
        .map(c -> data(source(column)).orElseThrow().table().column(c.name()))
        .filter(CodedColumn.class::isInstance)
        .map(c -> ((CodedColumn) c).values());
  }

  /** How many rows of a column have a label; empty where that is not known. */
  Optional<Long> rows(String column, String label) {
    return found(column)
        .map(c -> data(source(column)).orElseThrow().table())
        .filter(t -> t.column(column(column)) instanceof CodedColumn)
        .map(t -> rows((CodedColumn) t.column(column(column)), t.size(), label));
  }

  private static long rows(CodedColumn column, int size, String label) {
    int code = column.values().indexOf(label);
    long rows = 0;
    for (int i = 0; i < size && code >= 0; i++) {
      rows += column.code(i) == code ? 1 : 0;
    }
    return rows;
  }

  /** The indicator of a breakdown's categories as they were last computed. */
  Optional<IndicatorResult> result(String id) {
    return project.known().flatMap(k -> k.results()).flatMap(r -> r.find(id));
  }

  Optional<SourceDefinition> definition(String source) {
    return run.result() == null
        ? Optional.empty()
        : run.result().sources().stream().filter(s -> s.name().equals(source)).findFirst();
  }

  /** The columns of the files of a source as they are named, and as its script renames them. */
  List<String> headers(String source, Collection<String> files) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> paths = new LinkedHashSet<>(files);
    Optional<SourceDefinition> definition = definition(source);
    definition.ifPresent(d -> d.files().stream().map(FileDefinition::path).forEach(paths::add));
    paths.forEach(path -> names.addAll(header(path)));
    definition.ifPresent(d -> d.files().forEach(f -> names.addAll(f.rename().values())));
    return List.copyOf(names);
  }

  private List<String> header(String path) {
    List<String> given = project.headers().getOrDefault(path, List.of());
    if (!given.isEmpty() || project.known().isEmpty()) {
      return given;
    }
    return reports().stream()
        .filter(f -> f.name().equals(path))
        .findFirst()
        .map(FileReport::header)
        .orElse(List.of());
  }

  private List<FileReport> reports() {
    return project.known().stream()
        .flatMap(k -> k.sources().values().stream())
        .flatMap(s -> s.files().stream())
        .toList();
  }

  /** The names of the raw files there are. */
  List<String> files() {
    Set<String> names = new LinkedHashSet<>(project.headers().keySet());
    reports().forEach(f -> names.add(f.name()));
    return new ArrayList<>(names);
  }

  /** The names of the looks there are. */
  List<String> looks() {
    Set<String> names = new LinkedHashSet<>(project.looks());
    project.files().stream()
        .map(f -> f.path().split("/"))
        .filter(p -> p.length == 3 && p[0].equals("looks") && p[2].equals("look.groovy"))
        .forEach(p -> names.add(p[1]));
    return List.copyOf(names);
  }
}
