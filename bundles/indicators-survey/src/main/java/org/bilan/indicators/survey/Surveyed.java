package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;

/**
 * Shares and means of a survey with their 95 % margin: half the width of Wilson's interval for a
 * share, 1.96 standard errors for a mean; see {@link Sampling}. A mean of less than {@value
 * Sampling#SMALL} answers, and a share of which fewer than five answers are on one side, is told to
 * rest on a small base.
 */
final class Surveyed implements IndicatorFunction {

  static final String NAME = "surveyed";

  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Result evaluate(FunctionCall call) {
    Result of = call.inputs().get(Estimate.OF);
    boolean share = Sampling.isShare(of);
    if (of instanceof Result.Breakdown breakdown) {
      return new Result.Breakdown(
          breakdown.measure(),
          breakdown.unit(),
          breakdown.cells().stream().map(cell -> told(cell, share, call)).toList());
    }
    Result.Figure figure = (Result.Figure) of;
    Optional<Sampling> sampling =
        Sampling.of(figure.base(), figure.effective(), call, Sampling.POPULATION);
    return new Result.Figure(
        figure.value(),
        figure.unit(),
        figure.base(),
        margin(figure.value(), figure.deviation(), sampling, share),
        figure.deviation(),
        flags(figure.value(), figure.flags(), sampling, share),
        figure.effective());
  }

  private static Result.Cell told(Result.Cell cell, boolean share, FunctionCall call) {
    Optional<Sampling> sampling =
        Sampling.of(cell.base(), cell.effective(), call, Sampling.POPULATION);
    return new Result.Cell(
        cell.category(),
        cell.series(),
        cell.value(),
        cell.base(),
        flags(cell.value(), cell.flags(), sampling, share),
        margin(cell.value(), cell.deviation(), sampling, share),
        cell.deviation(),
        cell.effective());
  }

  /** The margin of a share in points, of a mean in its own unit. */
  static Optional<BigDecimal> margin(
      Value value, Optional<BigDecimal> deviation, Optional<Sampling> sampling, boolean share) {
    return sampling.flatMap(
        drawn ->
            share
                ? value
                    .number()
                    .map(percent -> bounds(percent, drawn).halfWidth().movePointRight(2))
                : value
                    .number()
                    .flatMap(mean -> deviation)
                    .map(s -> Sampling.Z.multiply(drawn.error(s))));
  }

  private static Sampling.Bounds bounds(BigDecimal percent, Sampling drawn) {
    return drawn.bounds(percent.movePointLeft(2), Sampling.Z);
  }

  private static Set<Flag> flags(
      Value value, Set<Flag> flags, Optional<Sampling> sampling, boolean share) {
    Set<Flag> all = EnumSet.noneOf(Flag.class);
    all.addAll(flags);
    if (value.isMissing() || sampling.isEmpty()) {
      return all;
    }
    all.add(Flag.ESTIMATE);
    if (share ? isRare(value, sampling.get()) : sampling.get().isSmall()) {
      all.add(Flag.SMALL_BASE);
    }
    return all;
  }

  private static boolean isRare(Value value, Sampling sampling) {
    BigDecimal share = value.number().orElse(BigDecimal.ZERO).movePointLeft(2);
    BigDecimal few = share.min(BigDecimal.ONE.subtract(share)).multiply(sampling.answers());
    boolean none = share.signum() == 0 || share.compareTo(BigDecimal.ONE) == 0;
    return none ? sampling.isSmall() : few.compareTo(FIVE) < 0;
  }
}
