package org.bilan.compute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.formula.Formula;
import org.bilan.api.graph.Key;
import org.bilan.api.graph.Memory;
import org.bilan.api.indicator.EvaluationRequest;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.compute.rows.RowMeasures;

/**
 * Evaluates the indicators of one request, those used first, each once for the scope and once for
 * the nation. For one thread.
 */
final class Evaluation {

  private final EvaluationRequest request;
  private final Memory memory;
  private final DiagnosticSink problems;
  private final Ground ground;
  private final ResultKeys keys;
  private final Origins origins;
  private final Map<String, Indicator> byId = new LinkedHashMap<>();
  private final Map<Wanted, Known> known = new HashMap<>();
  private final Set<Wanted> underWay = new HashSet<>();
  private final Set<Diagnostic> told = new LinkedHashSet<>();

  /** An indicator, over the scope or over the nation. */
  private record Wanted(String id, boolean nation) {}

  /** What was found of it. */
  private record Known(Key key, Answer answer, IndicatorResult result) {}

  Evaluation(
      EvaluationRequest request,
      LatestRows.Rows over,
      Functions functions,
      Memory memory,
      DiagnosticSink problems) {
    this.request = request;
    this.memory = memory;
    this.problems = problems;
    RowMeasures rows = over.measures();
    Withholding withholding =
        new Withholding(
            request.withholdUnder(),
            request.smallUnder(),
            request.withholding(),
            request.dividing(),
            rows);
    this.ground =
        new Ground(
            over.tables(),
            rows,
            functions,
            request.scope(),
            withholding,
            new Weighings(rows, functions));
    this.keys = new ResultKeys(request, ground);
    this.origins = new Origins(request, ground);
    request.indicators().forEach(indicator -> byId.putIfAbsent(indicator.id(), indicator));
  }

  /** The results of the indicators wanted, with what they use, in the order of the scripts. */
  Map<String, IndicatorResult> results() {
    Set<String> wanted = new HashSet<>();
    Collection<String> ids = request.only().isEmpty() ? byId.keySet() : request.only();
    ids.stream().filter(byId::containsKey).forEach(id -> want(id, wanted));
    Map<String, IndicatorResult> results = new LinkedHashMap<>();
    for (String id : byId.keySet()) {
      if (wanted.contains(id)) {
        results.put(id, find(id, request.scope().isNation()).result());
      }
    }
    return results;
  }

  private void want(String id, Set<String> wanted) {
    if (byId.containsKey(id) && wanted.add(id)) {
      FormulaParts.uses(byId.get(id).formula()).forEach(used -> want(used, wanted));
    }
  }

  /** Evaluates an indicator that is none of the request's, but may use them. */
  IndicatorResult result(Indicator indicator) {
    return evaluate(indicator, request.scope().isNation()).result();
  }

  private Known find(String id, boolean nation) {
    Wanted wanted = new Wanted(id, nation || request.scope().isNation());
    Known found = known.get(wanted);
    if (found == null) {
      underWay.add(wanted);
      found = evaluate(byId.get(id), wanted.nation());
      underWay.remove(wanted);
      known.put(wanted, found);
    }
    return found;
  }

  private Known evaluate(Indicator indicator, boolean nation) {
    Key key = keys.of(indicator, nation, used(indicator, nation));
    Outcome outcome = memory.remember(key, OutcomeCodec.INSTANCE, () -> compute(indicator, nation));
    // What is wrong with weights is told once, at the first indicator that uses them.
    boolean weighted = FormulaParts.weights(indicator.formula()).findAny().isPresent();
    outcome.problems().stream()
        .filter(problem -> told.add(weighted ? problem : problem.at(indicator.place())))
        .map(problem -> problem.at(indicator.place()))
        .forEach(problems::report);
    Answer answer = outcome.answer();
    return new Known(
        key,
        answer,
        origins.of(indicator, nation, outcome, id -> used(id, nation).map(Known::result)));
  }

  /**
   * The keys of the indicators it uses, in the order of its formula, which tells which is which.
   * They are evaluated before it, so that no computation waits for another.
   */
  private List<Key> used(Indicator indicator, boolean nation) {
    List<Key> used = new ArrayList<>();
    FormulaParts.of(indicator.formula(), nation)
        .filter(part -> part.formula() instanceof Formula.Lookup)
        .forEach(
            part ->
                used(((Formula.Lookup) part.formula()).id(), part.nation())
                    .ifPresent(found -> used.add(found.key())));
    return used;
  }

  /** Empty for an unknown indicator and for a circle, which were told when scripts were checked. */
  private Optional<Known> used(String id, boolean nation) {
    Wanted wanted = new Wanted(id, nation || request.scope().isNation());
    boolean possible = byId.containsKey(id) && !underWay.contains(wanted);
    return possible ? Optional.of(find(id, nation)) : Optional.empty();
  }

  /** The rows that an indicator takes, or those of the ones it uses where it takes none itself. */
  Map<String, BitSet> rows(String id) {
    Map<String, BitSet> rows = new LinkedHashMap<>();
    boolean nation = request.scope().isNation();
    if (byId.containsKey(id) && !Origins.isWithheld(find(id, nation).answer().result())) {
      collect(id, nation, rows, new HashSet<>());
    }
    return rows;
  }

  private void collect(String id, boolean nation, Map<String, BitSet> rows, Set<String> seen) {
    if (!byId.containsKey(id) || !seen.add(id)) {
      return;
    }
    Formula formula = byId.get(id).formula();
    FormulaEvaluation evaluation = evaluation();
    evaluation.outcome(formula, nation);
    evaluation
        .taken()
        .forEach((name, taken) -> rows.computeIfAbsent(name, n -> new BitSet()).or(taken));
    if (evaluation.taken().isEmpty()) {
      FormulaParts.uses(formula).forEach(used -> collect(used, nation, rows, seen));
    }
  }

  private FormulaEvaluation evaluation() {
    return new FormulaEvaluation(
        ground,
        (id, national) -> used(id, national).map(Known::answer).orElseGet(() -> unknown(id)));
  }

  private Outcome compute(Indicator indicator, boolean nation) {
    Outcome outcome = evaluation().outcome(indicator.formula(), nation);
    Answer answer = outcome.answer();
    Answer named =
        new Answer(
            named(answer.result(), indicator), answer.failed(), answer.categories(), answer.zero());
    return new Outcome(named, outcome.rowsIn(), outcome.rowsOut(), outcome.problems());
  }

  private Answer unknown(String id) {
    return Answer.failed(byId.containsKey(id) ? byId.get(id).kind() : Formula.Kind.FIGURE);
  }

  /** The declared unit wins; what is counted is named by the noun. */
  private static Result named(Result result, Indicator indicator) {
    String unit =
        indicator
            .unit()
            .or(
                () ->
                    result.unit().equals(Unit.NONE)
                        ? indicator.noun().map(noun -> noun.plural())
                        : Optional.empty())
            .orElse(result.unit());
    if (result instanceof Result.Breakdown breakdown) {
      return new Result.Breakdown(breakdown.measure(), unit, breakdown.cells());
    }
    Result.Figure figure = (Result.Figure) result;
    boolean number = figure.value().number().isPresent() || figure.value().isMissing();
    return number
        ? new Result.Figure(
            figure.value(),
            unit,
            figure.base(),
            figure.margin(),
            figure.deviation(),
            figure.flags(),
            figure.effective())
        : figure;
  }

  /** Used by verification: whether an indicator of that id is among those of the request. */
  boolean knows(String id) {
    return byId.containsKey(id);
  }

  List<String> ids() {
    return List.copyOf(byId.keySet());
  }
}
