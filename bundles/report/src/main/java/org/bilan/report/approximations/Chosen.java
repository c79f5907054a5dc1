package org.bilan.report.approximations;

import java.math.BigDecimal;
import org.bilan.report.formats.FrenchNumber;
import org.bilan.report.formats.Operand;

/**
 * Chooses a true phrase for a value. Of a figure that is declared exact to thousands, nothing finer
 * is told: phrases start from the value rounded to them, which is never said without {@code
 * environ}.
 */
final class Chosen {

  private Chosen() {}

  /**
   * A phrase with the bound nearest on its side; the value itself where it equals the bound; {@code
   * environ} where the phrase would not be true.
   */
  static String print(Phrase phrase, Operand operand, int digits) {
    BigDecimal told = operand.rounded().number();
    if (told.signum() <= 0) {
      return exact(operand.rounded());
    }
    Bound bound = new Bound.Plain(phrase.choose(told, digits), operand.unit());
    if (bound.value().compareTo(told) == 0) {
      return isExact(operand) ? bound.bare() : Phrase.ABOUT.print(bound);
    }
    if (holds(phrase, operand, bound)) {
      return phrase.print(bound);
    }
    return phrase == Phrase.ABOUT ? exact(operand) : about(operand, digits);
  }

  /** {@code environ}, to what the value is declared exact to where that is thousands or tens. */
  static String about(Operand operand, int digits) {
    return FrenchNumber.isCoarse(operand.precision()) && operand.number().signum() > 0
        ? Phrase.ABOUT.print(new Bound.Plain(operand.rounded().number(), operand.unit()))
        : print(Phrase.ABOUT, operand, digits);
  }

  /** What is said to be over or under is so before it is rounded too. */
  private static boolean holds(Phrase phrase, Operand operand, Bound bound) {
    return phrase.holds(operand.rounded().number(), bound)
        && (phrase == Phrase.ABOUT || phrase.holds(operand.number(), bound));
  }

  /** Whether the value is the one told, and known to the unit. */
  private static boolean isExact(Operand operand) {
    return !FrenchNumber.isCoarse(operand.precision())
        && operand.number().compareTo(operand.rounded().number()) == 0;
  }

  private static String exact(Operand operand) {
    if (FrenchNumber.isCoarse(operand.precision()) && operand.number().signum() > 0) {
      return about(operand, 1);
    }
    BigDecimal value = operand.number();
    return FrenchNumber.exact(value)
        + FrenchNumber.suffix(value, operand.unit(), Math.max(0, value.scale()));
  }
}
