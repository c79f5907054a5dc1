package org.bilan.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Weights;
import org.bilan.api.graph.Key;
import org.bilan.api.indicator.EvaluationRequest;
import org.bilan.api.indicator.Indicator;
import org.bilan.compute.rows.Tables;

/**
 * What results depend on. A result knows the tables it reads and the restrictions on those alone,
 * so that what a parameter does not touch is computed once for all its values.
 */
final class ResultKeys {

  /** Changes with what the engine makes of the same inputs. */
  private static final String ENGINE = "engine 4";

  private final EvaluationRequest request;
  private final Tables tables;
  private final Functions functions;

  ResultKeys(EvaluationRequest request, Ground ground) {
    this.request = request;
    this.tables = ground.tables();
    this.functions = ground.functions();
  }

  /**
   * The key of a result.
   *
   * @param indicator the indicator
   * @param nation whether it is evaluated over the nation
   * @param used the keys of the results it uses, in the order of its formula
   */
  Key of(Indicator indicator, boolean nation, List<Key> used) {
    Formula formula = indicator.formula();
    return Key.of(
        "result",
        ENGINE,
        formula,
        indicator.unit(),
        indicator.noun().map(noun -> noun.plural()),
        read(formula),
        restrictions(formula, nation),
        functions(formula),
        used);
  }

  private List<Object> read(Formula formula) {
    Set<String> sources = new TreeSet<>();
    FormulaParts.aggregates(formula).forEach(a -> sources.addAll(tables.sources(a)));
    List<Object> read = new ArrayList<>();
    for (String source : sources) {
      read.add(source);
      read.add(
          request.sources().containsKey(source) ? request.sources().get(source).key() : "absent");
      boolean guarded = request.withholding().contains(source);
      read.add(guarded ? request.withholdUnder() : 0);
      read.add(guarded ? request.smallUnder() : 0);
      read.add(guarded ? request.dividing() : List.of());
    }
    return read;
  }

  private List<Condition> restrictions(Formula formula, boolean nation) {
    return FormulaParts.of(formula, nation)
        .filter(part -> !part.nation())
        .map(FormulaParts.Part::formula)
        .filter(Aggregate.class::isInstance)
        .map(aggregate -> ((Aggregate) aggregate).source())
        .distinct()
        .sorted()
        .flatMap(source -> request.scope().on(source).stream())
        .toList();
  }

  private List<String> functions(Formula formula) {
    return Stream.concat(
            FormulaParts.of(formula, Call.class).map(Call::function),
            FormulaParts.weights(formula).map(Weights::function))
        .distinct()
        .sorted()
        .map(functions::version)
        .toList();
  }
}
