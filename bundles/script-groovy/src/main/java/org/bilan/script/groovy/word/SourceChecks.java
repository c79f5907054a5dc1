package org.bilan.script.groovy.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.cleaning.DistinctRule;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.evaluate.Argument;
import org.bilan.script.groovy.evaluate.Quoted;
import org.bilan.script.groovy.parse.Mention;
import org.bilan.script.groovy.parse.Report;

/** Checks the names of columns that a source mentions against those it declares. */
final class SourceChecks {

  private final String source;
  private final Set<String> declared = new LinkedHashSet<>();
  private final Set<String> read = new LinkedHashSet<>();
  private final Set<String> phantoms;
  private final Report report;

  SourceChecks(
      String source,
      List<ColumnBlock> columns,
      Set<String> phantoms,
      Set<String> readByRules,
      Report report) {
    this.source = source;
    this.phantoms = phantoms;
    this.report = report;
    for (ColumnBlock column : columns) {
      declared.add(column.name());
      read.add(column.from());
    }
    read.addAll(readByRules);
  }

  void file(FileBlock file) {
    file.renamed().forEach(n -> readColumn(n.text(), n.place()));
    file.filled().forEach(n -> readColumn(n.text(), n.place()));
    file.lacking().forEach(n -> readColumn(n.text(), n.place()));
  }

  void column(ColumnBlock column) {
    column.blankFrom().ifPresent(n -> declaredColumn(n.text(), n.place()));
  }

  DistinctRule distinct(Argument by, Quoted keep, Quoted aliases, Place place) {
    List<String> columns = new ArrayList<>();
    List<?> given = by.value() instanceof List<?> list ? list : List.of(by.value());
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i) instanceof String name) {
        declaredColumn(name, by.item(i));
        columns.add(name);
      } else if (by.value() instanceof List<?> || by.value() instanceof Number) {
        report.error("script.not-column-names", by.item(i), "by");
      }
    }
    checked(keep);
    checked(aliases);
    return new DistinctRule(
        List.copyOf(columns),
        Optional.ofNullable(keep).map(Quoted::text),
        Optional.ofNullable(aliases).map(Quoted::text),
        place);
  }

  private void checked(Quoted name) {
    if (name != null) {
      declaredColumn(name.text(), name.place());
    }
  }

  private void declaredColumn(String name, Place place) {
    report.mention(Mention.of(Mention.Kind.COLUMN, source, name, place));
    if (!declared.contains(name) && !phantoms.contains(name)) {
      report.unknown("script.no-column-here", place, declared, name, name);
    }
  }

  private void readColumn(String name, Place place) {
    Mention.Kind kind =
        declared.contains(name) || !read.contains(name) ? Mention.Kind.COLUMN : Mention.Kind.HEADER;
    report.mention(Mention.of(kind, source, name, place));
    if (!read.contains(name) && !declared.contains(name) && !phantoms.contains(name)) {
      report.unknown("script.no-column-here", place, read, name, name);
    }
  }
}
