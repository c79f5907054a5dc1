package org.bilan.compute;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.api.formula.Formula.Arithmetic;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Constant;
import org.bilan.api.formula.Formula.Lookup;
import org.bilan.api.formula.Formula.Nation;
import org.bilan.api.formula.Formula.Selection;
import org.bilan.api.formula.Formula.Stated;
import org.bilan.api.formula.Scope;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;
import org.bilan.compute.rows.AggregateColumns;
import org.bilan.compute.rows.Decimals;
import org.bilan.compute.rows.Measured;

/** Evaluates one formula, and accounts for the rows it takes. */
final class FormulaEvaluation {

  private static final System.Logger LOG = System.getLogger(FormulaEvaluation.class.getName());

  private final Ground ground;
  private final Lookups lookups;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, BitSet> taken = new LinkedHashMap<>();

  /** Gives the answers of other indicators. */
  @FunctionalInterface
  interface Lookups {
    /** The answer of an indicator, over the scope or over the nation. */
    Answer answer(String id, boolean nation);
  }

  FormulaEvaluation(Ground ground, Lookups lookups) {
    this.ground = ground;
    this.lookups = lookups;
  }

  /** Evaluates; what goes wrong is in the outcome. */
  Outcome outcome(Formula formula, boolean nation) {
    Answer answer;
    try {
      answer = answer(formula, nation ? Scope.NATION : ground.scope());
    } catch (DiagnosticException e) {
      problems.addAll(e.diagnostics());
      answer = Answer.failed(formula.kind());
    } catch (RuntimeException e) {
      // A defect of ours, or a formula that no script can write: the other indicators go on.
      LOG.log(Level.DEBUG, () -> Sentence.of(formula), e);
      problems.add(Diagnostic.error("compute.failed", Place.file("")));
      answer = Answer.failed(formula.kind());
    }
    long in = 0;
    for (String source : taken.keySet()) {
      in += ground.tables().find(source).orElseThrow().size();
    }
    long out = taken.values().stream().mapToLong(BitSet::cardinality).sum();
    return new Outcome(answer, in, out, problems);
  }

  /** The rows that were taken, by their source. */
  Map<String, BitSet> taken() {
    return taken;
  }

  private Answer answer(Formula formula, Scope scope) {
    if (formula instanceof Aggregate aggregate) {
      return aggregate(aggregate, scope.on(aggregate.source()));
    }
    if (formula instanceof Lookup lookup) {
      return lookups.answer(lookup.id(), scope.isNation());
    }
    if (formula instanceof Constant constant) {
      return Answer.of(Result.Figure.of(Value.of(Decimals.canonical(constant.value())), Unit.NONE));
    }
    if (formula instanceof Stated stated) {
      return Answer.of(stated(stated.value()));
    }
    if (formula instanceof Nation nation) {
      return answer(nation.of(), Scope.NATION);
    }
    if (formula instanceof Arithmetic arithmetic) {
      return arithmetic(arithmetic, scope);
    }
    return formula instanceof Call call ? call(call, scope) : selection((Selection) formula, scope);
  }

  private Answer aggregate(Aggregate aggregate, List<Condition> restrictions) {
    if (!ground.tables().hold(sources(aggregate, restrictions))) {
      return Answer.failed(aggregate.kind());
    }
    Optional<Weighings.Weighed> weighed = Optional.empty();
    if (aggregate.weights().isPresent()) {
      weighed =
          ground.weighings().of(aggregate.weights().get(), totals -> answer(totals, Scope.NATION));
      if (weighed.isEmpty()) {
        return Answer.failed(aggregate.kind());
      }
      problems.addAll(weighed.get().problems());
    }
    Measured measured =
        ground.rows().measure(aggregate, restrictions, weighed.map(Weighings.Weighed::weights));
    taken.computeIfAbsent(aggregate.source(), source -> new BitSet()).or(measured.rows());
    Result result = ground.withholding().publish(measured, aggregate, restrictions);
    return new Answer(
        Precision.told(result, measured), false, measured.categories(), measured.zero());
  }

  private Set<String> sources(Aggregate aggregate, List<Condition> restrictions) {
    Set<String> sources = ground.tables().sources(aggregate);
    List<ColumnPath> paths =
        restrictions.stream()
            .flatMap(AggregateColumns::comparisons)
            .map(Condition.Comparison::column)
            .toList();
    sources.addAll(ground.tables().sources(paths));
    return sources;
  }

  private static Result.Figure stated(Object value) {
    Value stated;
    String unit = Unit.NONE;
    if (value instanceof java.math.BigDecimal number) {
      stated = Value.of(Decimals.canonical(number));
    } else if (value instanceof java.time.LocalDate day) {
      stated = new Value.Day(day);
      unit = Unit.DAY;
    } else if (value instanceof List<?> labels) {
      stated = new Value.Labels(labels.stream().map(String::valueOf).toList());
    } else {
      stated = new Value.Text(String.valueOf(value));
    }
    return Answer.flagged(Result.Figure.of(stated, unit), Flag.STATED);
  }

  private Answer arithmetic(Arithmetic arithmetic, Scope scope) {
    Answer left = answer(arithmetic.left(), scope);
    Answer right = answer(arithmetic.right(), scope);
    if (left.failed() || right.failed()) {
      return Answer.failed(arithmetic.kind());
    }
    Result.Figure made = FigureArithmetic.of(arithmetic, left.figure(), right.figure());
    return Answer.of(Withholding.ofFigure(made, List.of(left.result(), right.result())));
  }

  private Answer selection(Selection selection, Scope scope) {
    Answer of = answer(selection.of(), scope);
    return of.failed()
        ? Answer.failed(selection.kind())
        : BreakdownSelection.of(selection, of, problems);
  }

  private Answer call(Call call, Scope scope) {
    Map<String, Result> inputs = new LinkedHashMap<>();
    Set<String> categories = new LinkedHashSet<>();
    for (Map.Entry<String, Formula> input : call.inputs().entrySet()) {
      Answer answer = answer(input.getValue(), scope);
      if (answer.failed()) {
        return Answer.failed(call.kind());
      }
      inputs.put(input.getKey(), answer.result());
      categories.addAll(answer.categories());
    }
    Optional<IndicatorFunction> function = ground.functions().find(call.function());
    if (function.isEmpty()) {
      // What no active bundle offers was told when the scripts were checked.
      return Answer.failed(call.kind());
    }
    Result result = applied(function.get(), new FunctionCall(inputs, call.settings()));
    Result published = Withholding.follow(Rounded.of(result), inputs.values());
    return new Answer(published, false, List.copyOf(categories), false);
  }

  /** A function of a plugin that breaks down is told like any other finding. */
  private static Result applied(IndicatorFunction function, FunctionCall call) {
    try {
      return function.evaluate(call);
    } catch (DiagnosticException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.log(Level.DEBUG, function::name, e);
      throw new DiagnosticException(
          Diagnostic.error("compute.function-failed", Place.file(""), function.name()));
    }
  }
}
