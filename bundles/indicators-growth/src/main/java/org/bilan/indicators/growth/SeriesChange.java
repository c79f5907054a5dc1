package org.bilan.indicators.growth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/**
 * A series compared edition by edition: with the base of an index, or with the year before. What
 * would be compared across a break has no value, and the edition of the break says so; what has no
 * edition the year before has no value either.
 */
final class SeriesChange {

  static final String INDEX = "index";
  static final String CHANGES = "changes";
  static final String BASE = "base";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private SeriesChange() {}

  static List<IndicatorFunction> functions() {
    return List.of(new Index(), new Changes());
  }

  /**
   * 100 × the value of each edition ÷ that of the base: F. Y. Edgeworth's and I. Fisher's simple
   * index of one series (I. Fisher, <i>The Making of Index Numbers</i>, 1922).
   */
  private record Index() implements IndicatorFunction {

    @Override
    public String name() {
      return INDEX;
    }

    @Override
    public Result evaluate(FunctionCall call) {
      Editions editions = Editions.of(call.breakdown(EditionChange.SERIES));
      if (editions.isEmpty()) {
        return new Result.Breakdown(Result.Measure.MEAN, Unit.NONE, List.of());
      }
      BigDecimal named = (BigDecimal) call.settings().get(BASE);
      int base = named == null ? editions.first() : named.intValueExact();
      Optional<BigDecimal> hundred =
          editions.at(base).value().number().filter(number -> number.signum() > 0);
      return new Result.Breakdown(
          Result.Measure.MEAN,
          Unit.NONE,
          compared(
              editions,
              year -> year == base || editions.breakBetween(base, year).isEmpty(),
              year ->
                  hundred.flatMap(
                      b ->
                          editions
                              .number(year)
                              .map(n -> n.multiply(HUNDRED).divide(b, MathContext.DECIMAL128)))));
    }
  }

  /** The growth of each edition on the year before, in percent. */
  private record Changes() implements IndicatorFunction {

    @Override
    public String name() {
      return CHANGES;
    }

    @Override
    public Result evaluate(FunctionCall call) {
      Editions editions = Editions.of(call.breakdown(EditionChange.SERIES));
      return new Result.Breakdown(
          Result.Measure.CHANGE,
          Unit.PERCENT,
          compared(
              editions,
              year -> editions.breakBetween(year - 1, year).isEmpty(),
              year ->
                  editions
                      .number(year - 1)
                      .flatMap(a -> editions.number(year).flatMap(b -> Change.GROWTH.of(a, b)))));
    }
  }

  private static List<Result.Cell> compared(
      Editions editions,
      Function<Integer, Boolean> comparable,
      Function<Integer, Optional<BigDecimal>> change) {
    List<Result.Cell> cells = new ArrayList<>();
    for (Result.Cell cell : editions.cells()) {
      int year = editions.yearOf(cell);
      Optional<BigDecimal> number = comparable.apply(year) ? change.apply(year) : Optional.empty();
      Set<Flag> flags = EnumSet.noneOf(Flag.class);
      if (cell.flags().contains(Flag.BREAK)) {
        flags.add(Flag.BREAK);
      }
      if (number.isEmpty()) {
        flags.add(Flag.MISSING);
      } else if (cell.flags().contains(Flag.ESTIMATE)) {
        flags.add(Flag.ESTIMATE);
      }
      cells.add(
          new Result.Cell(
              cell.category(),
              Optional.empty(),
              number.map(Value::of).orElseGet(Value::missing),
              Optional.empty(),
              flags));
    }
    return cells;
  }
}
