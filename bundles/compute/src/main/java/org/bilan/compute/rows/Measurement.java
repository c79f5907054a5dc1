package org.bilan.compute.rows;

import java.math.BigDecimal;
import java.util.Optional;
import org.bilan.api.indicator.Value;

/**
 * What a measure gives for a group of rows.
 *
 * @param value the value
 * @param base n, where it has a meaning
 * @param deviation the standard deviation of the rows of a mean
 * @param effective the effective n of weighted rows
 */
public record Measurement(
    Value value,
    Optional<Long> base,
    Optional<BigDecimal> deviation,
    Optional<BigDecimal> effective) {

  /** A measurement of rows that are not weighted. */
  Measurement(Value value, Optional<Long> base, Optional<BigDecimal> deviation) {
    this(value, base, deviation, Optional.empty());
  }

  /** The same, of weighted rows. */
  Measurement weighted(Optional<BigDecimal> effectively) {
    return new Measurement(value, base, deviation, effectively);
  }

  static Measurement of(BigDecimal number, Optional<Long> base) {
    return new Measurement(Value.of(Decimals.canonical(number)), base, Optional.empty());
  }

  static Measurement missing(Optional<Long> base) {
    return new Measurement(Value.missing(), base, Optional.empty());
  }
}
