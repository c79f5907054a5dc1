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

/**
 * Puts sources in an order where those referred to come first; those that refer to each other in a
 * circle are left out. Whoever defined the sources was told of circles, and of references to none.
 */
final class SourceOrder {

  private final Map<String, SourceDefinition> sources = new LinkedHashMap<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private final Set<String> circular = new LinkedHashSet<>();
  private final List<String> path = new ArrayList<>();
  private final List<SourceDefinition> order = new ArrayList<>();

  SourceOrder(List<SourceDefinition> definitions) {
    definitions.forEach(source -> sources.putIfAbsent(source.name(), source));
    definitions.forEach(this::visit);
    order.removeIf(source -> circular.contains(source.name()));
  }

  /** The sources, in order. */
  List<SourceDefinition> sources() {
    return order;
  }

  /** Whether a reference to a source is wrong in itself: it leads to a circle, or nowhere. */
  boolean isWrong(String name) {
    return circular.contains(name) || !sources.containsKey(name);
  }

  /** The names of the sources that a column refers to. */
  static List<String> references(ColumnDefinition column) {
    return Stream.concat(
            column.target().stream(), column.oneOfSource().map(CategorySource::source).stream())
        .toList();
  }

  private void visit(SourceDefinition source) {
    if (!seen.add(source.name())) {
      return;
    }
    path.add(source.name());
    source.columns().forEach(column -> references(column).forEach(this::visit));
    path.remove(path.size() - 1);
    order.add(source);
  }

  private void visit(String name) {
    if (path.contains(name)) {
      circular.addAll(path.subList(path.indexOf(name), path.size()));
    } else if (sources.containsKey(name)) {
      visit(sources.get(name));
    }
  }
}
