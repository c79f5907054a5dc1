package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;

/**
 * The bounds between which a share or a mean of all must be, at a given confidence: Wilson's for a
 * share, mean ± z standard errors for a mean; see {@link Sampling}. A bound is no estimate: it has
 * no margin of its own.
 *
 * @param name the name formulas call
 * @param taken the bounds wanted, in the order of their series
 */
record Bound(String name, List<Side> taken) implements IndicatorFunction {

  static final String CONFIDENCE = "confidence";

  /** A bound. */
  enum Side {
    /** The lower. */
    LOWER("Borne basse"),
    /** The value itself. */
    VALUE("Estimation"),
    /** The upper. */
    UPPER("Borne haute");

    /** Its name as a series; bilans are printed in French. */
    private final String printed;

    Side(String printed) {
      this.printed = printed;
    }
  }

  @Override
  public Result evaluate(FunctionCall call) {
    Result of = call.inputs().get(Estimate.OF);
    boolean share = Sampling.isShare(of);
    if (of instanceof Result.Breakdown breakdown) {
      List<Result.Cell> cells = new ArrayList<>();
      for (Result.Cell cell : breakdown.cells()) {
        cells.addAll(sides(cell, share, call));
      }
      return new Result.Breakdown(Result.Measure.MEAN, breakdown.unit(), cells);
    }
    Result.Figure figure = (Result.Figure) of;
    Optional<Sampling> sampling =
        Sampling.of(figure.base(), figure.effective(), call, Sampling.POPULATION);
    return side(taken.get(0), figure.value(), figure.deviation(), sampling, share, z(call))
        .map(
            bound ->
                new Result.Figure(
                    Value.of(bound),
                    figure.unit(),
                    figure.base(),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    figure.effective()))
        .orElseGet(() -> Result.Figure.missing(figure.unit()));
  }

  private List<Result.Cell> sides(Result.Cell cell, boolean share, FunctionCall call) {
    Optional<Sampling> sampling =
        Sampling.of(cell.base(), cell.effective(), call, Sampling.POPULATION);
    return taken.stream()
        .map(
            side -> {
              Optional<BigDecimal> bound =
                  side(side, cell.value(), cell.deviation(), sampling, share, z(call));
              return new Result.Cell(
                  cell.category(),
                  Optional.of(side.printed),
                  bound.map(Value::of).orElseGet(Value::missing),
                  cell.base(),
                  bound.isPresent() ? Set.of(Flag.ESTIMATE) : Set.of(Flag.MISSING));
            })
        .toList();
  }

  private static BigDecimal z(FunctionCall call) {
    return (BigDecimal) call.settings().getOrDefault(CONFIDENCE, Sampling.Z);
  }

  private static Optional<BigDecimal> side(
      Side side,
      Value value,
      Optional<BigDecimal> deviation,
      Optional<Sampling> sampling,
      boolean share,
      BigDecimal z) {
    if (side == Side.VALUE || value.number().isEmpty() || sampling.isEmpty()) {
      return side == Side.VALUE ? value.number() : Optional.empty();
    }
    BigDecimal number = value.number().get();
    if (share) {
      Sampling.Bounds bounds = sampling.get().bounds(number.movePointLeft(2), z);
      return Optional.of((side == Side.LOWER ? bounds.low() : bounds.high()).movePointRight(2));
    }
    return deviation
        .map(s -> sampling.get().error(s).multiply(z))
        .map(half -> side == Side.LOWER ? number.subtract(half) : number.add(half));
  }
}
