package org.bilan.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bilan.api.cleaning.CategorySource;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Suggestion;

/** Puts sources in an order where those referred to come first. */
final class SourceOrder {

  private final Map<String, SourceDefinition> sources = new LinkedHashMap<>();
  private final DiagnosticSink problems;
  private final Set<String> done = new LinkedHashSet<>();
  private final List<String> path = new ArrayList<>();
  private final List<SourceDefinition> order = new ArrayList<>();

  private SourceOrder(List<SourceDefinition> definitions, DiagnosticSink problems) {
    definitions.forEach(source -> sources.putIfAbsent(source.name(), source));
    this.problems = problems;
  }

  /** The sources in order; those that refer to each other in a circle are reported and left out. */
  static List<SourceDefinition> of(List<SourceDefinition> definitions, DiagnosticSink problems) {
    SourceOrder order = new SourceOrder(definitions, problems);
    definitions.forEach(order::visit);
    return order.order;
  }

  /** The names of the sources that a column refers to. */
  static List<String> references(ColumnDefinition column) {
    return Stream.concat(
            column.target().stream(), column.oneOfSource().map(CategorySource::source).stream())
        .toList();
  }

  private void visit(SourceDefinition source) {
    if (!done.add(source.name())) {
      return;
    }
    path.add(source.name());
    boolean circular = false;
    for (ColumnDefinition column : source.columns()) {
      for (String name : references(column)) {
        circular |= visit(column, name);
      }
    }
    path.remove(path.size() - 1);
    if (!circular) {
      order.add(source);
    }
  }

  /** Goes to a source referred to; says whether that closes a circle. */
  private boolean visit(ColumnDefinition column, String name) {
    if (path.contains(name)) {
      List<String> circle = new ArrayList<>(path.subList(path.indexOf(name), path.size()));
      circle.add(name);
      problems.report(Diagnostic.error("clean.circle", column.place(), String.join(" → ", circle)));
      return true;
    }
    SourceDefinition target = sources.get(name);
    if (target == null) {
      problems.report(
          Diagnostic.error("clean.no-source", column.place(), name)
              .suggesting(Suggestion.among(name, sources.keySet())));
    } else {
      visit(target);
    }
    return false;
  }
}
