package org.bilan.report.approximations;

import java.math.BigDecimal;
import org.bilan.report.formats.FrenchNumber;
import org.bilan.report.formats.Operand;

/** Chooses a true phrase for a value. */
final class Chosen {

  private Chosen() {}

  /**
   * A phrase with the bound nearest on its side; the value itself where it equals the bound; {@code
   * environ} where the phrase would not be true.
   */
  static String print(Phrase phrase, Operand operand, int digits) {
    BigDecimal value = operand.number();
    if (value.signum() <= 0) {
      return exact(operand);
    }
    Bound bound = new Bound.Plain(phrase.choose(value, digits), operand.unit());
    if (bound.value().compareTo(value) == 0) {
      return bound.bare();
    }
    if (phrase.holds(value, bound)) {
      return phrase.print(bound);
    }
    return phrase == Phrase.ABOUT ? exact(operand) : print(Phrase.ABOUT, operand, digits);
  }

  private static String exact(Operand operand) {
    BigDecimal value = operand.number();
    return FrenchNumber.exact(value)
        + FrenchNumber.suffix(value, operand.unit(), Math.max(0, value.scale()));
  }
}
