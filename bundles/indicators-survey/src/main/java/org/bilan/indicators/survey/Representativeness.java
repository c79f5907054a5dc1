package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/** What the comparison of a sample with its population gives. */
final class Representativeness {

  static final String GAPS = "gaps";
  static final String STANDARDISED = "standardised";
  static final String CHI_SQUARE = "chiSquare";
  static final String CHANCE = "chance";
  static final String JUDGEMENT = "representativeness";
  static final String OVER = "overrepresented";
  static final String UNDER = "underrepresented";

  private Representativeness() {}

  static List<IndicatorFunction> functions() {
    return List.of(
        new ByCategory(GAPS, Unit.POINTS, (compared, i) -> Optional.of(compared.gap(i))),
        new ByCategory(STANDARDISED, Unit.NONE, Comparison::standardised),
        new Whole(CHI_SQUARE, Unit.NONE, c -> c.chiSquare().map(Value::of)),
        new Whole(CHANCE, Unit.PERCENT, c -> chance(c).map(Value::of)),
        new Whole(
            JUDGEMENT, Unit.NONE, c -> Optional.of(new Value.Text(Judgement.of(c).printed()))),
        new Whole(
            OVER, Unit.NONE, c -> Optional.of(new Value.Labels(Judgement.beyondChance(c, true)))),
        new Whole(
            UNDER,
            Unit.NONE,
            c -> Optional.of(new Value.Labels(Judgement.beyondChance(c, false)))));
  }

  /** The probability that chance alone makes such gaps, in percent. */
  private static Optional<BigDecimal> chance(Comparison compared) {
    return compared
        .chiSquare()
        .map(
            x ->
                BigDecimal.valueOf(
                    100 * ChiSquare.over(x.doubleValue(), Math.max(1, compared.freedom()))));
  }

  private static Optional<Long> base(Comparison compared) {
    return Optional.of(compared.size().longValue());
  }

  private record ByCategory(
      String name, String unit, BiFunction<Comparison, Integer, Optional<BigDecimal>> of)
      implements IndicatorFunction {

    @Override
    public Result evaluate(FunctionCall call) {
      Optional<Comparison> compared = Comparison.of(call);
      List<Result.Cell> cells = new ArrayList<>();
      if (compared.isEmpty()) {
        call.breakdown(Comparison.FROM).cells().stream()
            .filter(cell -> cell.category().isPresent())
            .forEach(cell -> cells.add(cell(cell.category().get(), Optional.empty(), null)));
      } else {
        for (int i = 0; i < compared.get().categories().size(); i++) {
          String category = compared.get().categories().get(i);
          cells.add(cell(category, of.apply(compared.get(), i), compared.get()));
        }
      }
      return new Result.Breakdown(Result.Measure.CHANGE, unit, cells);
    }

    private static Result.Cell cell(
        String category, Optional<BigDecimal> number, Comparison compared) {
      return new Result.Cell(
          Optional.of(category),
          Optional.empty(),
          number.map(Value::of).orElseGet(Value::missing),
          compared == null ? Optional.empty() : base(compared),
          number.isPresent() ? Set.of() : Set.of(Flag.MISSING));
    }
  }

  private record Whole(String name, String unit, Function<Comparison, Optional<Value>> of)
      implements IndicatorFunction {

    @Override
    public Result evaluate(FunctionCall call) {
      Optional<Comparison> compared = Comparison.of(call);
      return compared
          .flatMap(of)
          .map(
              value ->
                  new Result.Figure(
                      value,
                      unit,
                      compared.flatMap(Representativeness::base),
                      Optional.empty(),
                      Optional.empty(),
                      Set.of()))
          .orElseGet(() -> Result.Figure.missing(unit));
    }
  }
}
