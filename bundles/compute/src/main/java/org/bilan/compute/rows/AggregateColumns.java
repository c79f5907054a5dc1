package org.bilan.compute.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Condition.All;
import org.bilan.api.formula.Condition.Any;
import org.bilan.api.formula.Condition.Comparison;
import org.bilan.api.formula.Condition.Not;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.api.formula.Weights;

/** What an aggregate and its conditions mention. */
public final class AggregateColumns {

  private AggregateColumns() {}

  /** The columns an aggregate mentions. */
  static List<ColumnPath> of(Aggregate aggregate) {
    List<ColumnPath> paths = new ArrayList<>();
    aggregate.column().ifPresent(paths::add);
    conditions(aggregate).forEach(c -> paths.add(c.column()));
    paths.addAll(aggregate.by());
    aggregate.weights().ifPresent(weights -> paths.addAll(of(weights)));
    return paths;
  }

  /** The columns weights depend on. */
  private static List<ColumnPath> of(Weights weights) {
    List<ColumnPath> paths = new ArrayList<>();
    weights.column().ifPresent(paths::add);
    weights.margins().forEach(margin -> paths.add(margin.column()));
    return paths;
  }

  /** The comparisons an aggregate makes. */
  static Stream<Comparison> conditions(Aggregate aggregate) {
    return Stream.of(
            aggregate.condition().stream(), aggregate.where().stream(), aggregate.among().stream())
        .flatMap(conditions -> conditions)
        .flatMap(AggregateColumns::comparisons);
  }

  /** The comparisons of a condition, in its order. */
  public static Stream<Comparison> comparisons(Condition condition) {
    if (condition instanceof Comparison comparison) {
      return Stream.of(comparison);
    }
    if (condition instanceof Not not) {
      return comparisons(not.condition());
    }
    List<Condition> parts =
        condition instanceof All all ? all.conditions() : ((Any) condition).conditions();
    return parts.stream().flatMap(AggregateColumns::comparisons);
  }
}
