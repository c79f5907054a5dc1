package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;

/**
 * Keeps what rests on enough answers: a value whose base, or effective base, is under the least one
 * is left out, and told to rest on too small a base.
 */
final class Based implements IndicatorFunction {

  static final String NAME = "based";
  static final String LEAST = "on";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Result evaluate(FunctionCall call) {
    BigDecimal least = (BigDecimal) call.settings().get(LEAST);
    Result of = call.inputs().get(Estimate.OF);
    if (of instanceof Result.Breakdown breakdown) {
      return new Result.Breakdown(
          breakdown.measure(),
          breakdown.unit(),
          breakdown.cells().stream().map(cell -> kept(cell, least)).toList());
    }
    Result.Figure figure = (Result.Figure) of;
    return isEnough(figure.base(), figure.effective(), least)
        ? figure
        : new Result.Figure(
            Value.missing(),
            figure.unit(),
            figure.base(),
            Optional.empty(),
            Optional.empty(),
            flags(figure.flags()));
  }

  private static Result.Cell kept(Result.Cell cell, BigDecimal least) {
    return isEnough(cell.base(), cell.effective(), least)
        ? cell
        : new Result.Cell(
            cell.category(), cell.series(), Value.missing(), cell.base(), flags(cell.flags()));
  }

  private static boolean isEnough(
      Optional<Long> base, Optional<BigDecimal> effective, BigDecimal least) {
    BigDecimal answers = effective.or(() -> base.map(BigDecimal::valueOf)).orElse(BigDecimal.ZERO);
    return answers.compareTo(least) >= 0;
  }

  /** What was withheld already says so. */
  private static Set<Flag> flags(Set<Flag> flags) {
    return flags.contains(Flag.WITHHELD) ? flags : Set.of(Flag.MISSING, Flag.SMALL_BASE);
  }
}
