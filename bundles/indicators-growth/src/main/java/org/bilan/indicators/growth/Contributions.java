package org.bilan.indicators.growth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.data.NormalForm;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/**
 * What each category gives to the change of the total: 100 × (later − earlier) ÷ the earlier total,
 * in percent of that total, or ÷ the change of the total, in percent of the change. A category that
 * one edition does not have counts for 0 in it; rows without category are a category of their own.
 *
 * <p>The parts add up to the whole exactly: the last digit that rounding costs is given to the part
 * that is largest.
 *
 * @param name the name formulas call
 * @param ofChange whether the change is the whole, rather than the earlier total
 */
record Contributions(String name, boolean ofChange) implements IndicatorFunction {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  /** The numbers of a category in both editions; empty where one of them is missing. */
  private record Pair(
      Optional<String> category, Optional<BigDecimal> from, Optional<BigDecimal> to) {

    Optional<BigDecimal> change() {
      return from.flatMap(a -> to.map(b -> b.subtract(a)));
    }
  }

  @Override
  public Result evaluate(FunctionCall call) {
    Result.Breakdown from = call.breakdown(GrowthWords.FROM);
    Result.Breakdown to = call.breakdown(GrowthWords.TO);
    List<Pair> pairs = pairs(from, to);
    Optional<BigDecimal> earlier = sum(pairs.stream().map(Pair::from).toList());
    Optional<BigDecimal> change = sum(pairs.stream().map(Pair::change).toList());
    Optional<BigDecimal> whole =
        ofChange
            ? change.filter(n -> n.signum() != 0)
            : earlier.filter(n -> n.signum() > 0 && change.isPresent());
    List<BigDecimal> parts =
        whole.map(w -> parts(pairs, change.orElseThrow(), w)).orElse(List.of());
    List<Result.Cell> cells = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      cells.add(
          new Result.Cell(
              pairs.get(i).category(),
              Optional.empty(),
              parts.isEmpty() ? Value.missing() : Value.of(parts.get(i)),
              Optional.empty(),
              parts.isEmpty() ? Set.of(Flag.MISSING) : Set.of()));
    }
    return new Result.Breakdown(Result.Measure.CHANGE, Unit.PERCENT, cells);
  }

  private static List<Pair> pairs(Result.Breakdown from, Result.Breakdown to) {
    Map<String, Result.Cell> earlier = byForm(from);
    Map<String, Result.Cell> later = byForm(to);
    Map<String, Pair> pairs = new LinkedHashMap<>();
    later.forEach((form, cell) -> pairs.put(form, pair(cell, earlier.get(form), cell)));
    earlier.forEach((form, cell) -> pairs.putIfAbsent(form, pair(cell, cell, null)));
    return List.copyOf(pairs.values());
  }

  private static Map<String, Result.Cell> byForm(Result.Breakdown breakdown) {
    Map<String, Result.Cell> byForm = new LinkedHashMap<>();
    for (Result.Cell cell : breakdown.cells()) {
      if (cell.series().isPresent()) {
        throw Editions.refused("growth.two-columns", Suggestion.NONE);
      }
      byForm.put(NormalForm.label(cell.category().orElse("")), cell);
    }
    return byForm;
  }

  private static Pair pair(Result.Cell named, Result.Cell earlier, Result.Cell later) {
    return new Pair(named.category(), number(earlier), number(later));
  }

  private static Optional<BigDecimal> number(Result.Cell cell) {
    return cell == null ? Optional.of(BigDecimal.ZERO) : cell.value().number();
  }

  /** The sum; none where a number is missing. */
  private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> numbers) {
    return numbers.stream()
        .reduce(Optional.of(BigDecimal.ZERO), (a, b) -> a.flatMap(x -> b.map(x::add)));
  }

  private static List<BigDecimal> parts(List<Pair> pairs, BigDecimal change, BigDecimal whole) {
    List<BigDecimal> parts = new ArrayList<>();
    BigDecimal left = change.multiply(HUNDRED).divide(whole, PRECISION);
    int largest = 0;
    // Parts are cut at one decimal place, that of a whole of thirty digits, so that they add up.
    int scale = 30 - Math.max(0, left.precision() - left.scale());
    left = left.setScale(Math.max(left.scale(), scale), RoundingMode.HALF_EVEN);
    for (Pair pair : pairs) {
      BigDecimal part =
          pair.change()
              .orElseThrow()
              .multiply(HUNDRED)
              .divide(whole, scale, RoundingMode.HALF_EVEN);
      left = left.subtract(part);
      parts.add(part);
      if (part.abs().compareTo(parts.get(largest).abs()) > 0) {
        largest = parts.size() - 1;
      }
    }
    if (!parts.isEmpty()) {
      parts.set(largest, parts.get(largest).add(left));
    }
    return parts;
  }
}
