package org.bilan.api.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A value, unrounded. */
public sealed interface Value {

  /** The number, where it is one. */
  default Optional<BigDecimal> number() {
    return Optional.empty();
  }

  /** Whether there is no value. */
  default boolean isMissing() {
    return false;
  }

  /** A number. */
  static Value of(BigDecimal number) {
    return new Numeric(number);
  }

  /** No value. */
  static Value missing() {
    return new Missing();
  }

  /**
   * A number.
   *
   * @param value the exact value, or a quotient to 34 digits
   */
  record Numeric(BigDecimal value) implements Value {
    @Override
    public Optional<BigDecimal> number() {
      return Optional.of(value);
    }
  }

  /**
   * A day.
   *
   * @param value the day
   */
  record Day(LocalDate value) implements Value {}

  /**
   * A text.
   *
   * @param value the text
   */
  record Text(String value) implements Value {}

  /**
   * Labels in order.
   *
   * @param values the labels
   */
  record Labels(List<String> values) implements Value {
    /** Copies the labels. */
    public Labels {
      values = List.copyOf(values);
    }
  }

  /** No value; the flags say why. */
  record Missing() implements Value {
    @Override
    public boolean isMissing() {
      return true;
    }
  }
}
