package org.bilan.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.ColumnType;
import org.bilan.api.data.NormalForm;
import org.bilan.api.data.Table;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Scope;
import org.bilan.api.report.Parameter;
import org.bilan.api.report.ReportDefinition;

/** Turns the parameters given on a command line into conditions on rows. */
final class Scopes {

  private Scopes() {}

  /**
   * The scope of a request; empty where a parameter or a value is unknown, which is reported with
   * the known ones.
   */
  static Optional<Scope> of(
      Map<String, String> given,
      Optional<ReportDefinition> report,
      Map<String, SourceData> sources,
      DiagnosticSink problems) {
    List<Parameter> known = report.map(ReportDefinition::parameters).orElse(List.of());
    Map<String, String> values = new TreeMap<>();
    List<Condition> restrictions = new ArrayList<>();
    for (Map.Entry<String, String> entry : new TreeMap<>(given).entrySet()) {
      parameter(entry.getKey(), known, problems)
          .ifPresent(
              parameter ->
                  value(parameter, entry.getValue(), sources, problems)
                      .ifPresent(
                          value -> {
                            values.put(parameter.name(), value);
                            parameter.restricts().forEach(c -> restrictions.add(is(c, value)));
                          }));
    }
    return values.size() == given.size()
        ? Optional.of(new Scope(values, restrictions))
        : Optional.empty();
  }

  /** The parameter of that name; reported with the known ones where there is none. */
  static Optional<Parameter> parameter(
      String name, List<Parameter> known, DiagnosticSink problems) {
    Optional<Parameter> found = known.stream().filter(p -> p.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      List<String> names = known.stream().map(Parameter::name).toList();
      problems.report(
          Diagnostic.error("project.no-parameter", Place.file("bilan.groovy"), name)
              .suggesting(Suggestion.among(name, names)));
    }
    return found;
  }

  private static Optional<String> value(
      Parameter parameter,
      String written,
      Map<String, SourceData> sources,
      DiagnosticSink problems) {
    List<String> values = values(parameter, sources);
    String wanted = NormalForm.of(written);
    Optional<String> found =
        values.stream().filter(v -> NormalForm.of(v).equals(wanted)).findFirst();
    if (found.isEmpty()) {
      problems.report(
          Diagnostic.error("project.no-value", parameter.place(), parameter.name(), written)
              .suggesting(all(written, values)));
    }
    return found;
  }

  /** All of them, however many: an author must see which there are, and how they are written. */
  private static Suggestion all(String written, List<String> values) {
    return new Suggestion(values, Suggestion.among(written, values).nearest(), 0);
  }

  /** The values a parameter can have, in the order of their source. */
  static List<String> values(Parameter parameter, Map<String, SourceData> sources) {
    SourceData source = sources.get(parameter.values().source());
    if (source == null) {
      return List.of();
    }
    Table table = source.table();
    String name = parameter.values().column();
    // Rows that were kept may be older than the column.
    return table.schema().column(name).isPresent()
            && table.column(name) instanceof CodedColumn column
        ? values(column, table.size())
        : List.of();
  }

  private static List<String> values(CodedColumn column, int rows) {
    List<String> values = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      if (!column.isMissing(row)) {
        values.add(column.text(row));
      }
    }
    return values.stream().distinct().toList();
  }

  private static Condition is(ColumnPath column, String value) {
    return new Condition.Comparison(column, ColumnType.CATEGORY, Condition.Test.IS, List.of(value));
  }

  /** A name for the folder of a value: {@code ile-de-france}. */
  static String slug(String value) {
    return NormalForm.of(value).replace(' ', '-');
  }
}
