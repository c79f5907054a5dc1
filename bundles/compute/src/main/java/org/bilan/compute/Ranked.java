package org.bilan.compute;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Formula.Choice;
import org.bilan.api.formula.Formula.Selection;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result.Breakdown;
import org.bilan.api.indicator.Result.Cell;
import org.bilan.api.indicator.Result.Figure;

/**
 * The categories of a breakdown by value, equal ones in the order of the breakdown. Decreasing
 * rankings pass over what has no value; increasing ones keep zeros.
 */
final class Ranked {

  private final Selection selection;
  private final Collection<Diagnostic> problems;
  private final List<Cell> ranked;

  Ranked(Selection selection, Breakdown breakdown, Collection<Diagnostic> problems) {
    BreakdownSelection.oneColumn(selection, breakdown);
    this.selection = selection;
    this.problems = problems;
    boolean increasing = selection.choice() == Choice.BOTTOM;
    Comparator<Cell> byValue = Comparator.comparing(Ranked::number);
    this.ranked =
        breakdown.cells().stream()
            .filter(cell -> cell.category().isPresent() && cell.value().number().isPresent())
            .filter(cell -> increasing || BreakdownSelection.isPresent(breakdown, cell))
            .sorted(increasing ? byValue : byValue.reversed())
            .toList();
  }

  private static BigDecimal number(Cell cell) {
    return cell.value().number().orElseThrow();
  }

  Figure labels() {
    int first = selection.choice() == Choice.RANKS ? argument(0) - 1 : 0;
    int last = selection.choice() == Choice.RANKS ? argument(1) : argument(0);
    int from = Math.min(Math.max(first, 0), ranked.size());
    int to = Math.min(Math.max(last, from), ranked.size());
    List<String> labels =
        ranked.subList(from, to).stream().map(cell -> cell.category().orElseThrow()).toList();
    boolean tie = from < to && (straddles(from) | straddles(to));
    return BreakdownSelection.labels(labels, tie ? Set.of(Flag.TIE) : Set.of());
  }

  private int argument(int index) {
    return ((BigDecimal) selection.arguments().get(index)).intValue();
  }

  /** Whether equal values stand on both sides of a cut, which is then told. */
  private boolean straddles(int cut) {
    if (cut <= 0 || cut >= ranked.size()) {
      return false;
    }
    Cell before = ranked.get(cut - 1);
    Cell after = ranked.get(cut);
    if (number(before).compareTo(number(after)) != 0) {
      return false;
    }
    problems.add(
        Diagnostic.warning(
            "compute.tie",
            Place.file(""),
            before.category().orElseThrow(),
            after.category().orElseThrow(),
            number(before)));
    return true;
  }
}
