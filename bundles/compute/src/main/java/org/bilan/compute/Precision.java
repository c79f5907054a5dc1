package org.bilan.compute;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;
import org.bilan.compute.rows.Measured;
import org.bilan.compute.rows.Measurement;

/**
 * Tells, of what is published of a measure, how precise it is: the spread of its rows and, where
 * they are weighted, the effective n. What is withheld tells nothing.
 */
final class Precision {

  private Precision() {}

  static Result told(Result published, Measured measured) {
    if (published instanceof Result.Breakdown breakdown) {
      if (breakdown.cells().stream().allMatch(cell -> cell.value().isMissing())) {
        // Nothing is told, and the cells may be all labels rather than those measured.
        return breakdown;
      }
      List<Result.Cell> cells = new ArrayList<>();
      Iterator<Measured.Cell> each = measured.cells().iterator();
      breakdown.cells().forEach(cell -> cells.add(told(cell, each.next().measurement())));
      return new Result.Breakdown(breakdown.measure(), breakdown.unit(), cells);
    }
    return told((Result.Figure) published, measured.cells().get(0).measurement());
  }

  private static Result.Figure told(Result.Figure figure, Measurement measured) {
    return figure.value().isMissing()
        ? figure
        : new Result.Figure(
            figure.value(),
            figure.unit(),
            figure.base(),
            figure.margin(),
            figure.deviation(),
            flags(figure.flags(), measured),
            measured.effective());
  }

  private static Result.Cell told(Result.Cell cell, Measurement measured) {
    return cell.value().isMissing()
        ? cell
        : new Result.Cell(
            cell.category(),
            cell.series(),
            cell.value(),
            cell.base(),
            flags(cell.flags(), measured),
            Optional.empty(),
            measured.deviation(),
            measured.effective());
  }

  /** Weighted rows stand for others. */
  private static Set<Flag> flags(Set<Flag> flags, Measurement measured) {
    Set<Flag> all = EnumSet.noneOf(Flag.class);
    all.addAll(flags);
    if (measured.effective().isPresent()) {
      all.add(Flag.ESTIMATE);
    }
    return all;
  }
}
