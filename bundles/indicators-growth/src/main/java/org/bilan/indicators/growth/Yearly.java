package org.bilan.indicators.growth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.bilan.api.indicator.Unit;

/** How two editions of a series are compared. */
enum Yearly {
  /** See {@link Change#GROWTH}. */
  GROWTH(Change.GROWTH),
  /** See {@link Change#DIFFERENCE}. */
  DIFFERENCE(Change.DIFFERENCE),
  /** See {@link Change#MULTIPLE}. */
  MULTIPLE(Change.MULTIPLE),

  /**
   * The mean yearly growth, 100 × ((later ÷ earlier)^(1 ÷ years) − 1): the geometric mean, the
   * growth that, the same each year, leads from one to the other. Without meaning where the earlier
   * is not positive, or the later negative.
   */
  MEAN(null) {
    @Override
    Optional<BigDecimal> of(BigDecimal from, BigDecimal to, int years) {
      return from.signum() <= 0 || to.signum() < 0
          ? Optional.empty()
          : Optional.of(
              root(to.divide(from, MathContext.DECIMAL128), years)
                  .subtract(BigDecimal.ONE)
                  .movePointRight(2));
    }

    @Override
    String unit(String ofSeries) {
      return Unit.PERCENT;
    }
  };

  private static final MathContext PRECISION = MathContext.DECIMAL128;

  private final Change change;

  Yearly(Change change) {
    this.change = change;
  }

  /** The change, where it has a meaning. */
  Optional<BigDecimal> of(BigDecimal from, BigDecimal to, int years) {
    return change.of(from, to);
  }

  /** The unit of the change of a series of a unit. */
  String unit(String ofSeries) {
    return change.unit(ofSeries, ofSeries);
  }

  /**
   * The n-th root, by Newton's method from the root in binary floating point: a handful of steps
   * make sixteen digits thirty-four.
   */
  static BigDecimal root(BigDecimal number, int n) {
    if (number.signum() == 0 || n == 1) {
      return number;
    }
    BigDecimal root = BigDecimal.valueOf(Math.pow(number.doubleValue(), 1.0 / n));
    BigDecimal degree = BigDecimal.valueOf(n);
    MathContext exact = new MathContext(PRECISION.getPrecision() + 6);
    for (int step = 0; step < 4; step++) {
      BigDecimal power = root.pow(n - 1, exact);
      BigDecimal excess = root.subtract(number.divide(power, exact), exact);
      root = root.subtract(excess.divide(degree, exact), exact);
    }
    return root.round(PRECISION);
  }
}
