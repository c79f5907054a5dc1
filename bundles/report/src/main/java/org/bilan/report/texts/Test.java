package org.bilan.report.texts;

import java.math.BigDecimal;
import java.util.List;

/** A test of a {@code {when}}. */
public sealed interface Test {

  /**
   * All of several tests.
   *
   * @param tests at least one
   */
  record All(List<Test> tests) implements Test {}

  /**
   * At least one of several tests.
   *
   * @param tests at least one
   */
  record Any(List<Test> tests) implements Test {}

  /**
   * The contrary.
   *
   * @param test the test
   */
  record Not(Test test) implements Test {}

  /**
   * Whether a figure has a value that is published.
   *
   * @param reference the figure
   */
  record Has(Reference reference) implements Test {}

  /** Whether the bilan is the nation's. */
  record National() implements Test {}

  /** Whether the bilan is restricted. */
  record Regional() implements Test {}

  /**
   * A comparison of the exact value.
   *
   * @param reference the figure
   * @param operator how it is compared
   * @param number with what
   */
  record Compare(Reference reference, Operator operator, BigDecimal number) implements Test {}

  /**
   * A comparison of two figures, each rounded as it is printed: a text never says that 70 is more
   * than 70. Other values can only be equal.
   *
   * @param reference the figure
   * @param operator how it is compared
   * @param other with what
   */
  record CompareTwo(Reference reference, Operator operator, Reference other) implements Test {}

  /**
   * Whether a value is a text.
   *
   * @param reference the value
   * @param text the text
   */
  record Is(Reference reference, String text) implements Test {}

  /** How numbers are compared. */
  enum Operator {
    /** More. */
    MORE,
    /** Less. */
    LESS,
    /** More, or equal. */
    AT_LEAST,
    /** Less, or equal. */
    AT_MOST,
    /** Equal. */
    EQUAL;

    /** Whether a comparison satisfies it. */
    public boolean accepts(int comparison) {
      return switch (this) {
        case MORE -> comparison > 0;
        case LESS -> comparison < 0;
        case AT_LEAST -> comparison >= 0;
        case AT_MOST -> comparison <= 0;
        case EQUAL -> comparison == 0;
      };
    }
  }
}
