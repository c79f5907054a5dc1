package org.bilan.compute.rows;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.data.Column;
import org.bilan.api.data.ColumnSchema;
import org.bilan.api.data.ReferenceColumn;
import org.bilan.api.data.Table;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Formula.Aggregate;

/** The tables at hand, and where the cells of a path are among them. */
public final class Tables {

  private final Map<String, Table> byName;

  /** Tables by the name of their source. */
  public Tables(Map<String, Table> byName) {
    this.byName = Map.copyOf(byName);
  }

  /** The table of a source, if it is there. */
  public Optional<Table> find(String source) {
    return Optional.ofNullable(byName.get(source));
  }

  /** Whether all of these sources are there. */
  public boolean hold(Set<String> sources) {
    return byName.keySet().containsAll(sources);
  }

  /**
   * The sources whose rows an aggregate reads: its own, then those its references lead to. Where
   * one is absent, those behind it are not known.
   */
  public Set<String> sources(Aggregate aggregate) {
    Set<String> sources = new LinkedHashSet<>();
    sources.add(aggregate.source());
    for (ColumnPath path : AggregateColumns.of(aggregate)) {
      follow(path, sources);
    }
    return sources;
  }

  /** The sources that some paths lead through. */
  public Set<String> sources(List<ColumnPath> paths) {
    Set<String> sources = new LinkedHashSet<>();
    paths.forEach(path -> follow(path, sources));
    return sources;
  }

  /** As far as the path leads; where it leads nowhere, locating it says so. */
  private void follow(ColumnPath path, Set<String> sources) {
    String source = path.source();
    sources.add(source);
    for (String step : path.steps().subList(0, path.steps().size() - 1)) {
      Table table = byName.get(source);
      boolean known = table != null && table.schema().column(step).isPresent();
      if (!known || !(table.column(step) instanceof ReferenceColumn reference)) {
        return;
      }
      source = reference.target();
      sources.add(source);
    }
  }

  /** Where the cells of a path are. All its sources are there. */
  Located locate(ColumnPath path) {
    Table table = byName.get(path.source());
    List<ReferenceColumn> references = new ArrayList<>();
    for (String step : path.steps().subList(0, path.steps().size() - 1)) {
      ReferenceColumn reference = reference(table, step, path);
      references.add(reference);
      table = byName.get(reference.target());
    }
    ColumnSchema schema = schema(table, path.column(), path);
    return new Located(
        table, table.column(schema.name()), schema, path.part(), rows(references), path);
  }

  private static RowMap rows(List<ReferenceColumn> references) {
    RowMap map = RowMap.SAME;
    for (ReferenceColumn reference : references) {
      map = map.then(reference);
    }
    return map;
  }

  private static ReferenceColumn reference(Table table, String step, ColumnPath path) {
    Column column = table.column(schema(table, step, path).name());
    if (column instanceof ReferenceColumn reference) {
      return reference;
    }
    throw new DiagnosticException(
        Diagnostic.error("compute.no-reference", Place.file(""), path.toString(), step));
  }

  private static ColumnSchema schema(Table table, String column, ColumnPath path) {
    return table
        .schema()
        .column(column)
        .orElseThrow(
            () ->
                new DiagnosticException(
                    Diagnostic.error("compute.no-column", Place.file(""), path.toString(), column)
                        .suggesting(Suggestion.among(column, table.schema().names()))));
  }
}
