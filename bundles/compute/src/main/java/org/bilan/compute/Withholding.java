package org.bilan.compute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.bilan.compute.rows.Measured;
import org.bilan.compute.rows.Measurement;

/**
 * Keeps values of too few answers from being published. A value is withheld where it rests on fewer
 * answers than the threshold, but on one at least; in a line of a table where one value alone is
 * withheld, the value of the next fewest answers is withheld too, or a total would give the first
 * away.
 *
 * @param under the least number of answers that is published; 0 publishes all
 * @param sources the sources whose values are withheld
 * @param counts whether counts are withheld too. How many answered is the base that any table of
 *     the whole must tell; in a bilan restricted to a region the same count speaks of a few people.
 */
record Withholding(int under, Set<String> sources, boolean counts) {

  Withholding {
    sources = Set.copyOf(sources);
  }

  /** What is published of a measure over the rows of a source. */
  Result publish(Measured measured, String source, boolean breakdown) {
    boolean guarded =
        under > 0
            && sources.contains(source)
            && (counts || measured.measure() != Result.Measure.COUNT);
    if (breakdown) {
      Set<Integer> withheld = guarded ? withheld(measured.cells()) : Set.of();
      return breakdown(measured, withheld);
    }
    Measurement only = measured.cells().get(0).measurement();
    return figure(only, measured.unit(), guarded && isTooFew(only));
  }

  private boolean isTooFew(Measurement measurement) {
    return measurement.support() > 0 && measurement.support() < under;
  }

  private static Result.Figure figure(Measurement measured, String unit, boolean withheld) {
    if (withheld) {
      return Answer.flagged(Result.Figure.of(Value.missing(), unit), Flag.WITHHELD);
    }
    return new Result.Figure(
        measured.value(),
        unit,
        measured.base(),
        Optional.empty(),
        measured.deviation(),
        missingFlag(measured.value()));
  }

  private static Set<Flag> missingFlag(Value value) {
    return value.isMissing() ? Set.of(Flag.MISSING) : Set.of();
  }

  private static Result.Breakdown breakdown(Measured measured, Set<Integer> withheld) {
    List<Result.Cell> cells = new ArrayList<>();
    for (Measured.Cell cell : measured.cells()) {
      cells.add(cell(cell, withheld.contains(cells.size())));
    }
    return new Result.Breakdown(measured.measure(), measured.unit(), cells);
  }

  private static Result.Cell cell(Measured.Cell cell, boolean withheld) {
    Measurement measured = cell.measurement();
    return withheld
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
            missingFlag(measured.value()));
  }

  /** The indexes of the cells to withhold. */
  private Set<Integer> withheld(List<Measured.Cell> cells) {
    Set<Integer> withheld = new HashSet<>();
    for (int i = 0; i < cells.size(); i++) {
      if (isTooFew(cells.get(i).measurement())) {
        withheld.add(i);
      }
    }
    Collection<List<Integer>> lines = lines(cells);
    boolean more = true;
    while (more) {
      more = false;
      for (List<Integer> line : lines) {
        more |= protect(line, cells, withheld);
      }
    }
    return withheld;
  }

  /** Withholds a second cell of a line where one is withheld alone. */
  private static boolean protect(
      List<Integer> line, List<Measured.Cell> cells, Set<Integer> withheld) {
    if (line.stream().filter(withheld::contains).count() != 1) {
      return false;
    }
    Optional<Integer> next =
        line.stream()
            .filter(i -> !withheld.contains(i) && support(cells, i) > 0)
            .min(Comparator.comparingLong(i -> support(cells, i)));
    next.ifPresent(withheld::add);
    return next.isPresent();
  }

  private static long support(List<Measured.Cell> cells, int index) {
    return cells.get(index).measurement().support();
  }

  /** The lines that totals may be known of: each category across series, each series. */
  private static Collection<List<Integer>> lines(List<Measured.Cell> cells) {
    Map<String, List<Integer>> lines = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      Measured.Cell cell = cells.get(i);
      String series = "series " + cell.series().orElse("");
      lines.computeIfAbsent(series, s -> new ArrayList<>()).add(i);
      if (cell.series().isPresent()) {
        String category = "category " + cell.category().orElse("");
        lines.computeIfAbsent(category, c -> new ArrayList<>()).add(i);
      }
    }
    return lines.values();
  }

  /**
   * What a function gives, told to be withheld rather than missing where an input of it was
   * withheld.
   */
  static Result follow(Result result, Collection<Result> inputs) {
    if (result instanceof Result.Figure figure) {
      boolean withheld = inputs.stream().anyMatch(Withholding::isWithheld);
      return figure.value().isMissing() && withheld
          ? Answer.flagged(Result.Figure.of(Value.missing(), figure.unit()), Flag.WITHHELD)
          : figure;
    }
    Result.Breakdown breakdown = (Result.Breakdown) result;
    List<Result.Cell> cells = breakdown.cells().stream().map(cell -> follow(cell, inputs)).toList();
    return new Result.Breakdown(breakdown.measure(), breakdown.unit(), cells);
  }

  private static Result.Cell follow(Result.Cell cell, Collection<Result> inputs) {
    boolean withheld = inputs.stream().anyMatch(input -> isWithheld(input, cell));
    return cell.value().isMissing() && withheld
        ? new Result.Cell(
            cell.category(), cell.series(), cell.value(), Optional.empty(), Set.of(Flag.WITHHELD))
        : cell;
  }

  private static boolean isWithheld(Result input) {
    return input instanceof Result.Figure figure && figure.flags().contains(Flag.WITHHELD);
  }

  private static boolean isWithheld(Result input, Result.Cell cell) {
    return isWithheld(input)
        || input instanceof Result.Breakdown breakdown
            && breakdown.cells().stream()
                .filter(c -> c.category().equals(cell.category()))
                .anyMatch(c -> c.flags().contains(Flag.WITHHELD));
  }
}
