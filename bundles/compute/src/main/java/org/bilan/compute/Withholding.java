package org.bilan.compute;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.bilan.compute.Discretion.Degree;
import org.bilan.compute.rows.Measured;
import org.bilan.compute.rows.Measurement;
import org.bilan.compute.rows.RowMeasures;

/**
 * Keeps values of too few answers from being published, and flags those of few. Which they are is
 * decided for all bilans of a burst together, so that none follows from the others: see {@link
 * org.bilan.compute.disclosure.Silence}.
 *
 * @param under the least number of answers that is published; 0 publishes all
 * @param smallUnder the number of answers under which a value is told to rest on few; 0 tells of
 *     none
 * @param sources the sources, surveys, whose values are withheld
 * @param dividing the columns that bilans are restricted by
 * @param rows the rows of the sources
 */
record Withholding(
    int under, int smallUnder, Set<String> sources, List<ColumnPath> dividing, RowMeasures rows) {

  Withholding {
    sources = Set.copyOf(sources);
    dividing = List.copyOf(dividing);
  }

  /** What is published of a measure of an aggregate, restricted by conditions. */
  Result publish(Measured measured, Aggregate aggregate, List<Condition> restrictions) {
    IntFunction<Degree> degrees =
        sources.contains(aggregate.source())
            ? Discretion.of(aggregate, restrictions, this, dividing, rows)::of
            : group -> Degree.TOLD;
    if (aggregate.kind() == Formula.Kind.BREAKDOWN) {
      List<Result.Cell> cells =
          measured.cells().stream().map(cell -> cell(cell, degrees.apply(cell.group()))).toList();
      return new Result.Breakdown(measured.measure(), measured.unit(), veiled(cells, measured));
    }
    Measurement only = measured.cells().get(0).measurement();
    return figure(only, measured.unit(), degrees.apply(0));
  }

  /**
   * Where nothing is told, all labels are: those that occur would tell who gave an answer at least.
   */
  private static List<Result.Cell> veiled(List<Result.Cell> cells, Measured measured) {
    boolean silent =
        !cells.isEmpty() && cells.stream().allMatch(c -> c.flags().contains(Flag.WITHHELD));
    if (!silent || cells.stream().anyMatch(cell -> cell.series().isPresent())) {
      return cells;
    }
    return measured.categories().stream()
        .map(
            label ->
                new Result.Cell(
                    Optional.of(label),
                    Optional.empty(),
                    Value.missing(),
                    Optional.empty(),
                    Set.of(Flag.WITHHELD)))
        .toList();
  }

  private static Result.Figure figure(Measurement measured, String unit, Degree degree) {
    if (degree == Degree.WITHHELD) {
      return Answer.flagged(Result.Figure.of(Value.missing(), unit), Flag.WITHHELD);
    }
    return new Result.Figure(
        measured.value(),
        unit,
        measured.base(),
        Optional.empty(),
        measured.deviation(),
        flags(measured.value(), degree));
  }

  private static Result.Cell cell(Measured.Cell cell, Degree degree) {
    Measurement measured = cell.measurement();
    return degree == Degree.WITHHELD
        ? new Result.Cell(
            cell.category(),
            cell.series(),
            Value.missing(),
            Optional.empty(),
            Set.of(Flag.WITHHELD))
        : new Result.Cell(
            cell.category(),
            cell.series(),
            measured.value(),
            measured.base(),
            flags(measured.value(), degree));
  }

  private static Set<Flag> flags(Value value, Degree degree) {
    if (value.isMissing()) {
      return Set.of(Flag.MISSING);
    }
    return degree == Degree.SMALL ? Set.of(Flag.SMALL_BASE) : Set.of();
  }

  /**
   * What is made of other results, told to be withheld rather than missing where one of them was
   * withheld, and to rest on few answers where one of them does.
   */
  static Result follow(Result result, Collection<Result> inputs) {
    if (result instanceof Result.Figure figure) {
      return ofFigure(figure, inputs);
    }
    Result.Breakdown breakdown = (Result.Breakdown) result;
    List<Result.Cell> cells = breakdown.cells().stream().map(cell -> follow(cell, inputs)).toList();
    return new Result.Breakdown(breakdown.measure(), breakdown.unit(), cells);
  }

  /** The same, of one value. */
  static Result.Figure ofFigure(Result.Figure figure, Collection<Result> inputs) {
    if (!figure.value().isMissing()) {
      boolean small = inputs.stream().anyMatch(input -> has(input, Flag.SMALL_BASE));
      return small ? Answer.flagged(figure, Flag.SMALL_BASE) : figure;
    }
    boolean withheld = inputs.stream().anyMatch(input -> has(input, Flag.WITHHELD));
    return withheld
        ? Answer.flagged(Result.Figure.of(Value.missing(), figure.unit()), Flag.WITHHELD)
        : figure;
  }

  private static Result.Cell follow(Result.Cell cell, Collection<Result> inputs) {
    Flag flag = cell.value().isMissing() ? Flag.WITHHELD : Flag.SMALL_BASE;
    if (inputs.stream().noneMatch(input -> has(input, cell, flag))) {
      return cell;
    }
    return cell.value().isMissing()
        ? new Result.Cell(
            cell.category(), cell.series(), cell.value(), Optional.empty(), Set.of(Flag.WITHHELD))
        : cell.with(flag);
  }

  private static boolean has(Result input, Flag flag) {
    return input instanceof Result.Figure figure && figure.flags().contains(flag);
  }

  private static boolean has(Result input, Result.Cell cell, Flag flag) {
    return has(input, flag)
        || input instanceof Result.Breakdown breakdown
            && breakdown.cells().stream()
                .filter(c -> c.category().equals(cell.category()))
                .anyMatch(c -> c.flags().contains(flag));
  }
}
