package org.bilan.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.api.formula.Formula.Arithmetic;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Lookup;
import org.bilan.api.formula.Formula.Nation;
import org.bilan.api.formula.Formula.Selection;
import org.bilan.api.formula.Formula.Stated;
import org.bilan.api.formula.Weights;

/** What a formula is made of. */
final class FormulaParts {

  private FormulaParts() {}

  /**
   * A part, and whether it is evaluated over the nation.
   *
   * @param formula the part
   * @param nation whether parameters do not restrict it
   */
  record Part(Formula formula, boolean nation) {}

  /** The formula and all it contains, outermost first. */
  static Stream<Part> of(Formula formula, boolean nation) {
    List<Part> parts = new ArrayList<>();
    add(formula, nation, parts);
    return parts.stream();
  }

  private static void add(Formula formula, boolean nation, List<Part> parts) {
    parts.add(new Part(formula, nation));
    // The weights of rows are those of the nation.
    boolean within = nation || formula instanceof Nation || formula instanceof Aggregate;
    for (Formula input : inputs(formula)) {
      add(input, within, parts);
    }
  }

  /** The parts of one kind, in order. */
  static <T extends Formula> Stream<T> of(Formula formula, Class<T> kind) {
    return of(formula, false).map(Part::formula).filter(kind::isInstance).map(kind::cast);
  }

  /** The ids of the indicators it looks up, in order. */
  static List<String> uses(Formula formula) {
    return of(formula, Lookup.class).map(Lookup::id).distinct().toList();
  }

  /** Who states it, if somebody does. */
  static Stream<String> statedBy(Formula formula) {
    return of(formula, Stated.class).map(Stated::by).distinct();
  }

  /** The weights of rows. */
  static Stream<Weights> weights(Formula formula) {
    return aggregates(formula).flatMap(aggregate -> aggregate.weights().stream());
  }

  /** The measures over rows. */
  static Stream<Aggregate> aggregates(Formula formula) {
    return of(formula, Aggregate.class);
  }

  private static List<Formula> inputs(Formula formula) {
    if (formula instanceof Arithmetic arithmetic) {
      return List.of(arithmetic.left(), arithmetic.right());
    }
    if (formula instanceof Aggregate aggregate) {
      return aggregate.weights().stream()
          .flatMap(weights -> weights.margins().stream())
          .map(Weights.Margin::totals)
          .toList();
    }
    if (formula instanceof Nation nation) {
      return List.of(nation.of());
    }
    if (formula instanceof Call call) {
      return List.copyOf(call.inputs().values());
    }
    if (formula instanceof Selection selection) {
      return List.of(selection.of());
    }
    return List.of();
  }
}
