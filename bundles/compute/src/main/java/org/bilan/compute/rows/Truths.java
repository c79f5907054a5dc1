package org.bilan.compute.rows;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Condition.All;
import org.bilan.api.formula.Condition.Any;
import org.bilan.api.formula.Condition.Comparison;
import org.bilan.api.formula.Condition.Not;

/**
 * The truth of conditions over a universe, each computed once for all formulas, and for all
 * threads.
 */
final class Truths {

  private final Cells cells;
  private final Map<Asked, Truth> known = new ConcurrentHashMap<>();

  private record Asked(Condition condition, String grid) {}

  Truths(Cells cells) {
    this.cells = cells;
  }

  Truth of(Condition condition, Universe universe) {
    Asked asked = new Asked(condition, universe.grid());
    Truth truth = known.get(asked);
    if (truth == null) {
      truth = compute(condition, universe);
      known.put(asked, truth);
    }
    return truth;
  }

  /** The units that satisfy all of these; everything where there is none. A new set. */
  BitSet satisfied(List<Condition> conditions, Universe universe) {
    BitSet units = universe.all();
    conditions.forEach(condition -> units.and(of(condition, universe).yes()));
    return units;
  }

  /** The units whose cell is known. */
  BitSet known(ColumnPath path, Universe universe) {
    Located located = cells.locate(path);
    Comparison isKnown =
        new Comparison(path, located.schema().type(), Condition.Test.IS_KNOWN, List.of());
    return of(isKnown, universe).yes();
  }

  private Truth compute(Condition condition, Universe universe) {
    if (condition instanceof Comparison comparison) {
      return new CellTest(cells, universe).truth(comparison);
    }
    if (condition instanceof Not not) {
      return of(not.condition(), universe).not();
    }
    if (condition instanceof All all) {
      return joined(all.conditions(), universe, Truth::and);
    }
    return joined(((Any) condition).conditions(), universe, Truth::or);
  }

  private Truth joined(List<Condition> parts, Universe universe, BinaryOperator<Truth> how) {
    return parts.stream().map(part -> of(part, universe)).reduce(how).orElseThrow();
  }
}
