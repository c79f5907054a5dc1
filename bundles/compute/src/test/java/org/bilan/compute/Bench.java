package org.bilan.compute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.MessageCatalogue;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Scope;
import org.bilan.api.graph.Memory;
import org.bilan.api.indicator.EvaluationRequest;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Noun;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.indicator.Value;
import org.bilan.api.script.ScriptVocabulary;
import org.bilan.graph.KeyedMemories;
import org.bilan.indicators.base.BaseVocabulary;

/** An engine, some tables and some indicators, evaluated together in a test. */
final class Bench {

  static final int FIRST_LINE = 1;

  final List<Diagnostic> problems = new ArrayList<>();
  private final List<ScriptVocabulary> vocabularies =
      new ArrayList<>(List.of(new BaseVocabulary()));
  private final Map<String, SourceData> sources = new LinkedHashMap<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private Scope scope = Scope.NATION;
  private int withholdUnder;
  private Set<String> withholding = Set.of();
  private int smallUnder;
  private List<ColumnPath> dividing = List.of();
  private Set<String> only = Set.of();
  private Memory memory = new KeyedMemories().transientMemory();

  Bench with(TestTable... tables) {
    Arrays.stream(tables).forEach(table -> sources.put(table.schema().source(), table.data()));
    return this;
  }

  Bench offering(ScriptVocabulary vocabulary) {
    vocabularies.add(vocabulary);
    return this;
  }

  Bench within(Scope other) {
    scope = other;
    return this;
  }

  Bench withholding(int under, String... ofSources) {
    withholdUnder = under;
    withholding = Set.of(ofSources);
    return this;
  }

  Bench small(int under) {
    smallUnder = under;
    return this;
  }

  Bench dividedBy(ColumnPath... columns) {
    dividing = List.of(columns);
    return this;
  }

  Bench remembering(Memory other) {
    memory = other;
    return this;
  }

  Bench only(String... ids) {
    only = Set.of(ids);
    return this;
  }

  /** Declares an indicator on the next line of the script. */
  Bench indicator(String id, Formula formula) {
    return indicator(id, formula, null, null);
  }

  Bench indicator(String id, Formula formula, String unit, Noun noun) {
    int line = indicators.size() + FIRST_LINE;
    indicators.add(
        new Indicator(
            id,
            "Label of " + id,
            Optional.ofNullable(noun),
            Optional.ofNullable(unit),
            Optional.empty(),
            Optional.empty(),
            formula,
            Place.at("indicateurs.groovy", line, 1)));
    return this;
  }

  ColumnarEngine engine() {
    return new ColumnarEngine(vocabularies);
  }

  List<Indicator> indicators() {
    return indicators;
  }

  Memory memory() {
    return memory;
  }

  EvaluationRequest request() {
    return new EvaluationRequest(
        indicators, sources, scope, withholdUnder, withholding, only, smallUnder, dividing);
  }

  Results evaluate() {
    return engine().evaluate(request(), memory, problems::add);
  }

  IndicatorResult evaluated(String id) {
    return evaluate().find(id).orElseThrow();
  }

  /** The figure a formula gives. */
  Result.Figure figure(Formula formula) {
    return (Result.Figure) result(formula);
  }

  /** The breakdown a formula gives. */
  Result.Breakdown breakdown(Formula formula) {
    return (Result.Breakdown) result(formula);
  }

  private Result result(Formula formula) {
    String id = "asked-" + indicators.size();
    return indicator(id, formula).evaluated(id).result();
  }

  /** The value of a formula, as a text. */
  String value(Formula formula) {
    return text(figure(formula).value());
  }

  /** The cells of a breakdown: {@code Travailler=3, =1}. */
  String cells(Formula formula) {
    return cells(breakdown(formula));
  }

  static String cells(Result.Breakdown breakdown) {
    return breakdown.cells().stream()
        .map(
            cell ->
                cell.category().orElse("")
                    + cell.series().map(series -> "/" + series).orElse("")
                    + "="
                    + text(cell.value()))
        .collect(Collectors.joining(", "));
  }

  static String text(Value value) {
    if (value instanceof Value.Numeric number) {
      return number.value().toPlainString();
    }
    if (value instanceof Value.Day day) {
      return day.value().toString();
    }
    if (value instanceof Value.Text text) {
      return text.value();
    }
    return value instanceof Value.Labels labels ? String.join(" | ", labels.values()) : "missing";
  }

  /** What was found, as English lines. */
  List<String> lines() {
    return problems.stream().map(Bench::line).toList();
  }

  static String line(Diagnostic problem) {
    String pattern = new ComputeMessages().pattern(problem.code(), Locale.ENGLISH).orElseThrow();
    String nearest = problem.suggestion().nearest().map(near -> " → " + near).orElse("");
    return problem.place() + ": " + MessageCatalogue.fill(pattern, problem.arguments()) + nearest;
  }

  static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
