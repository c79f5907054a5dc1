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
 */
public record Measurement(
    Value value, Optional<Long> base, Optional<BigDecimal> deviation, long support) {

  static Measurement of(BigDecimal number, Optional<Long> base, long support) {
    return new Measurement(Value.of(Decimals.canonical(number)), base, Optional.empty(), support);
  }

  static Measurement missing(Optional<Long> base, long support) {
    return new Measurement(Value.missing(), base, Optional.empty(), support);
  }
}
