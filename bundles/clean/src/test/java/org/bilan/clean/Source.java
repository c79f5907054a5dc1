package org.bilan.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bilan.api.cleaning.DistinctRule;
import org.bilan.api.cleaning.DropRule;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.cleaning.Row;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.diagnostic.Place;

/** Writes the definition of a source as a script would. */
final class Source {

  private final String name;
  private final List<FileDefinition> files = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<DropRule> drops = new ArrayList<>();
  private DistinctRule distinct;
  private int line = 1;

  Source(String name) {
    this.name = name;
  }

  /** A file with its options: {@code file("a.csv", f -> f.without("theme"))}. */
  Source file(String path, Function<File, File> options) {
    File file = options.apply(new File());
    files.add(
        new FileDefinition(
            path,
            file.survey,
            Optional.empty(),
            Optional.empty(),
            file.rename,
            file.without,
            file.fill,
            file.options,
            Place.at("sources/essai.groovy", 4 + files.size(), 5),
            file.format));
    return this;
  }

  Source file(String path) {
    return file(path, f -> f);
  }

  Source columns(Column... added) {
    columns.addAll(List.of(added));
    return this;
  }

  Source drop(String reason, Function<Row, Object> closure) {
    Place place = Place.at("sources/essai.groovy", 30, 5);
    drops.add(new DropRule(reason, Column.rule(reason, place, closure), place));
    return this;
  }

  Source distinct(List<String> by, String keep, String aliases) {
    distinct =
        new DistinctRule(
            by,
            Optional.ofNullable(keep),
            Optional.ofNullable(aliases),
            Place.at("sources/essai.groovy", 40, 5));
    return this;
  }

  Source at(int newLine) {
    line = newLine;
    return this;
  }

  SourceDefinition definition() {
    return new SourceDefinition(
        name,
        "Source " + name,
        Optional.empty(),
        files,
        columns.stream().map(Column::definition).toList(),
        drops,
        Optional.ofNullable(distinct),
        Place.at("sources/essai.groovy", line, 1));
  }

  /** The options of a file. */
  static final class File {
    private boolean survey;
    private final Map<String, String> rename = new LinkedHashMap<>();
    private final Map<String, String> fill = new LinkedHashMap<>();
    private final Map<String, String> options = new LinkedHashMap<>();
    private List<String> without = List.of();
    private Optional<String> format = Optional.empty();

    File format(String name) {
      format = Optional.of(name);
      return this;
    }

    File option(String name, String value) {
      options.put(name, value);
      return this;
    }

    File survey() {
      survey = true;
      return this;
    }

    File rename(String from, String to) {
      rename.put(from, to);
      return this;
    }

    File fill(String column, String text) {
      fill.put(column, text);
      return this;
    }

    File without(String... names) {
      without = List.of(names);
      return this;
    }
  }
}
