package org.bilan.indicators.territory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/**
 * The rank of each category, 1 for the largest number: 1 + how many are larger, so that equals have
 * the same rank and the next one is further down (1, 2, 2, 4). A category without number has none.
 *
 * @param name the name formulas call
 * @param one whether the rank is wanted of one category: the only one that another breakdown has
 */
record Positions(String name, boolean one) implements IndicatorFunction {

  static final String ALL = "positions";
  static final String ONE = "position";
  static final String AMONG = "among";

  @Override
  public Result evaluate(FunctionCall call) {
    if (one) {
      return only(call.breakdown(Density.OF))
          .flatMap(category -> number(call.breakdown(AMONG), category))
          .map(number -> rank(number, call.breakdown(AMONG)))
          .map(rank -> Result.Figure.of(rank, Unit.NONE))
          .orElseGet(() -> Result.Figure.missing(Unit.NONE));
    }
    Result.Breakdown of = call.breakdown(Density.OF);
    Numbers.oneColumn(of);
    List<Result.Cell> cells =
        of.cells().stream()
            .filter(cell -> cell.category().isPresent())
            .map(cell -> ranked(cell, of))
            .toList();
    return new Result.Breakdown(Result.Measure.MEAN, Unit.NONE, cells);
  }

  /** The only category that has something; empty where none or several have. */
  private static Optional<String> only(Result.Breakdown breakdown) {
    List<String> present =
        breakdown.cells().stream()
            .filter(cell -> cell.value().number().filter(n -> n.signum() != 0).isPresent())
            .flatMap(cell -> cell.category().stream())
            .toList();
    return present.size() == 1 ? Optional.of(present.get(0)) : Optional.empty();
  }

  private static Optional<BigDecimal> number(Result.Breakdown among, String category) {
    Numbers.oneColumn(among);
    String form = Numbers.form(category);
    return among.cells().stream()
        .filter(cell -> cell.category().map(Numbers::form).filter(form::equals).isPresent())
        .findFirst()
        .flatMap(cell -> cell.value().number());
  }

  private static Result.Cell ranked(Result.Cell cell, Result.Breakdown among) {
    Optional<Value> rank = cell.value().number().map(number -> rank(number, among));
    return new Result.Cell(
        cell.category(),
        Optional.empty(),
        rank.orElseGet(Value::missing),
        Optional.empty(),
        rank.isPresent() ? Set.of() : Set.of(Flag.MISSING));
  }

  private static Value rank(BigDecimal number, Result.Breakdown among) {
    long larger =
        among.cells().stream()
            .filter(cell -> cell.category().isPresent())
            .filter(cell -> cell.value().number().filter(n -> n.compareTo(number) > 0).isPresent())
            .count();
    return Value.of(BigDecimal.valueOf(larger + 1));
  }
}
