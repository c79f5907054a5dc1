package org.bilan.report.layout;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.api.formula.Formula.Arithmetic;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Constant;
import org.bilan.api.formula.Formula.Lookup;
import org.bilan.api.formula.Formula.Measure;
import org.bilan.api.formula.Formula.Nation;
import org.bilan.api.formula.Formula.Selection;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.report.binding.Names;

/**
 * Which results are taken over a number of records worth telling: counts, shares and means are;
 * sums and single cells of tables that are summaries already are not.
 */
final class Sample {

  private final Function<String, Optional<Indicator>> indicators;

  Sample(Names names) {
    this.indicators = names::indicator;
  }

  /** The numbers of records of a result; none where they say nothing. */
  LongStream sizes(IndicatorResult result) {
    Formula formula = result.indicator().formula();
    if (!counts(formula)) {
      return LongStream.empty();
    }
    if (result.result() instanceof Result.Figure figure) {
      return size(figure).stream().mapToLong(Long::longValue);
    }
    if (isCount(formula)) {
      long rows = result.provenance().rowsOut();
      return rows > 0 ? LongStream.of(rows) : LongStream.empty();
    }
    return ((Result.Breakdown) result.result())
        .cells().stream()
            .filter(cell -> !cell.flags().contains(Flag.WITHHELD))
            .flatMap(cell -> cell.base().stream())
            .mapToLong(Long::longValue);
  }

  /** The number of records of a figure; none where it says nothing. */
  Optional<Long> size(Indicator indicator, Result.Figure figure) {
    return counts(indicator.formula()) ? size(figure) : Optional.empty();
  }

  private static Optional<Long> size(Result.Figure figure) {
    return figure.flags().contains(Flag.WITHHELD) ? Optional.empty() : figure.base();
  }

  /** Whether rows of records are counted by category. */
  private static boolean isCount(Formula formula) {
    return formula instanceof Nation nation
        ? isCount(nation.of())
        : formula instanceof Aggregate aggregate && aggregate.measure() == Measure.COUNT;
  }

  private boolean counts(Formula formula) {
    if (formula instanceof Aggregate aggregate) {
      return counts(aggregate.measure());
    }
    if (formula instanceof Lookup lookup) {
      return indicators.apply(lookup.id()).filter(i -> counts(i.formula())).isPresent();
    }
    if (formula instanceof Nation nation) {
      return counts(nation.of());
    }
    if (formula instanceof Selection selection) {
      return counts(selection.of());
    }
    if (formula instanceof Arithmetic arithmetic) {
      return counts(arithmetic.left()) && counts(arithmetic.right());
    }
    // A constant takes nothing away; a plugin's function knows best where it has no input.
    return formula instanceof Constant
        || (formula instanceof Call call
            && (call.inputs().isEmpty() || call.inputs().values().stream().anyMatch(this::counts)));
  }

  private static boolean counts(Measure measure) {
    return switch (measure) {
      case COUNT, SHARE, SHARES, MEAN, MEDIAN -> true;
      case SUM, SMALLEST, LARGEST, THE -> false;
    };
  }
}
