package org.bilan.indicators.growth;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.data.NormalForm;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;

/**
 * The change of each category of the later breakdown; missing where the earlier one has no value
 * for it. Categories, and series, are matched by their normal form.
 *
 * @param name the name formulas call
 * @param change how values are compared
 */
record BreakdownChange(String name, Change change) implements IndicatorFunction {

  private record Label(String category, String series) {}

  @Override
  public Result evaluate(FunctionCall call) {
    Result.Breakdown from = call.breakdown(GrowthWords.FROM);
    Result.Breakdown to = call.breakdown(GrowthWords.TO);
    Map<Label, Value> earlier = new HashMap<>();
    from.cells().forEach(cell -> earlier.put(label(cell), cell.value()));
    List<Result.Cell> cells =
        to.cells().stream()
            .filter(cell -> cell.category().isPresent())
            .map(cell -> changed(earlier.getOrDefault(label(cell), Value.missing()), cell))
            .toList();
    return new Result.Breakdown(Result.Measure.CHANGE, change.unit(from.unit(), to.unit()), cells);
  }

  private static Label label(Result.Cell cell) {
    return new Label(
        NormalForm.label(cell.category().orElse("")), NormalForm.label(cell.series().orElse("")));
  }

  private Result.Cell changed(Value earlier, Result.Cell later) {
    Optional<BigDecimal> changed =
        earlier.number().flatMap(a -> later.value().number().flatMap(b -> change.of(a, b)));
    return new Result.Cell(
        later.category(),
        later.series(),
        changed.map(Value::of).orElseGet(Value::missing),
        Optional.empty(),
        changed.isPresent() ? Set.of() : Set.of(Flag.MISSING));
  }
}
