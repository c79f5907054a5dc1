package org.bilan.script.groovy.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.diagnostic.Place;
import org.bilan.script.groovy.parse.Report;

/** Puts sources in the order of cleaning: those that others refer to come first. */
final class SourceOrder {

  private final Map<String, SourceDefinition> sources = new LinkedHashMap<>();
  private final Report report;
  private final Set<String> done = new LinkedHashSet<>();
  private final List<String> path = new ArrayList<>();
  private final Set<Set<String>> circles = new LinkedHashSet<>();

  SourceOrder(List<KnownSource> known, Report report) {
    known.forEach(s -> sources.put(s.name(), s.definition()));
    this.report = report;
  }

  /** Reports sources that refer to one another in a circle. */
  void check() {
    sources.keySet().forEach(name -> visit(name, Place.file("")));
  }

  /** The definitions, those referred to first, otherwise in the order of scripts. */
  List<SourceDefinition> definitions() {
    sources.keySet().forEach(name -> visit(name, Place.file("")));
    return done.stream().map(sources::get).toList();
  }

  private void visit(String name, Place from) {
    if (done.contains(name) || !sources.containsKey(name)) {
      return;
    }
    if (path.contains(name)) {
      circle(name, from);
      return;
    }
    path.add(name);
    for (ColumnDefinition column : sources.get(name).columns()) {
      column.oneOfSource().ifPresent(s -> visit(s.source(), s.place()));
      column.target().ifPresent(target -> visit(target, column.place()));
    }
    path.remove(path.size() - 1);
    done.add(name);
  }

  private void circle(String name, Place from) {
    List<String> circle = new ArrayList<>(path.subList(path.indexOf(name), path.size()));
    if (circles.add(new LinkedHashSet<>(circle))) {
      circle.add(name);
      report.error("script.source-circle", from, String.join(" → ", circle));
    }
  }
}
