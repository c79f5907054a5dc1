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
 * @param support how many rows could be recognised behind the value; 0 discloses nobody
 * @param effective the effective n of weighted rows
 */
public record Measurement(
    Value value,
    Optional<Long> base,
    Optional<BigDecimal> deviation,
    long support,
    Optional<BigDecimal> effective) {

  /** A measurement of rows that are not weighted. */
  Measurement(Value value, Optional<Long> base, Optional<BigDecimal> deviation, long support) {
    this(value, base, deviation, support, Optional.empty());
  }

  /** The same, of weighted rows. */
  Measurement weighted(Optional<BigDecimal> effectively) {
    return new Measurement(value, base, deviation, support, effectively);
  }

  static Measurement of(BigDecimal number, Optional<Long> base, long support) {
    return new Measurement(Value.of(Decimals.canonical(number)), base, Optional.empty(), support);
  }

  static Measurement missing(Optional<Long> base, long support) {
    return new Measurement(Value.missing(), base, Optional.empty(), support);
  }
}
