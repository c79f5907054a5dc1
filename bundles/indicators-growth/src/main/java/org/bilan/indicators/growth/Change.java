package org.bilan.indicators.growth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.bilan.api.indicator.Unit;

/** How a later number is compared with an earlier one. */
enum Change {
  /** 100 × (later − earlier) ÷ earlier; without meaning where the earlier is not positive. */
  GROWTH {
    @Override
    Optional<BigDecimal> of(BigDecimal from, BigDecimal to) {
      return from.signum() <= 0
          ? Optional.empty()
          : Optional.of(to.subtract(from).multiply(HUNDRED).divide(from, PRECISION));
    }

    @Override
    String unit(String from, String to) {
      return Unit.PERCENT;
    }
  },

  /** Later − earlier. */
  DIFFERENCE {
    @Override
    Optional<BigDecimal> of(BigDecimal from, BigDecimal to) {
      return Optional.of(to.subtract(from));
    }

    @Override
    String unit(String from, String to) {
      return from.equals(Unit.PERCENT) && to.equals(Unit.PERCENT) ? Unit.POINTS : to;
    }
  },

  /** Later ÷ earlier; without meaning where the earlier is 0. */
  MULTIPLE {
    @Override
    Optional<BigDecimal> of(BigDecimal from, BigDecimal to) {
      return from.signum() == 0 ? Optional.empty() : Optional.of(to.divide(from, PRECISION));
    }

    @Override
    String unit(String from, String to) {
      return Unit.TIMES;
    }
  };

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  /** The change, where it has a meaning. */
  abstract Optional<BigDecimal> of(BigDecimal from, BigDecimal to);

  /** The unit of the change between values of these units. */
  abstract String unit(String from, String to);
}
