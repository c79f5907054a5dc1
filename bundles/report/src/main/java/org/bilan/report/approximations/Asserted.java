package org.bilan.report.approximations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Severity;
import org.bilan.api.indicator.Unit;
import org.bilan.report.formats.FrenchNumber;
import org.bilan.report.formats.Operand;
import org.bilan.report.formats.Printed;

/** Verifies a phrase that an author asserts, and says what would have been true. */
final class Asserted {

  private static final int SUGGESTED = 3;

  private Asserted() {}

  static Printed print(Phrase phrase, Operand operand, Bound bound) {
    String text = phrase.print(bound);
    if (!(bound instanceof Bound.Plain) && !operand.unit().equals(Unit.PERCENT)) {
      return Printed.with(text, Severity.ERROR, "report.ratio-of-no-share", text, operand.id());
    }
    if (!phrase.holds(told(phrase, operand), bound)) {
      return falsehood(text, operand, truths(operand, bound));
    }
    return phrase.weak(operand.number(), bound)
        ? finding(Severity.WARNING, "report.approximation-weak", text, operand, bound)
        : Printed.of(text);
  }

  /** A phrase that is not true, with those that are. */
  static Printed falsehood(String text, Operand operand, List<String> truths) {
    return Printed.with(
        text,
        Severity.ERROR,
        "report.approximation-false",
        text,
        operand.id(),
        value(operand),
        truths.isEmpty() ? value(operand) : String.join(" ; ", truths));
  }

  private static Printed finding(
      Severity severity, String code, String text, Operand operand, Bound bound) {
    List<String> nearer = truths(operand, bound);
    return Printed.with(
        text, severity, code, text, operand.id(), value(operand), String.join(" ; ", nearer));
  }

  /** The value with enough digits to see why. */
  private static String value(Operand operand) {
    BigDecimal number = operand.number();
    int decimals = Math.min(2, Math.max(0, number.stripTrailingZeros().scale()));
    return FrenchNumber.withUnit(number, operand.unit(), decimals);
  }

  /** Phrases of the same manner that are true and not weak. */
  static List<String> truths(Operand operand, Bound bound) {
    Stream<Bound> bounds = nearby(operand, bound);
    List<String> truths = new ArrayList<>();
    bounds.forEach(near -> add(truths, operand, near));
    return truths.stream().distinct().limit(SUGGESTED).toList();
  }

  private static void add(List<String> truths, Operand operand, Bound bound) {
    if (operand.number().compareTo(bound.value()) == 0) {
      truths.add(bound.bare());
      return;
    }
    Stream.of(Phrase.OVER, Phrase.NEARLY, Phrase.ABOUT)
        .filter(phrase -> phrase.holds(told(phrase, operand), bound))
        .filter(phrase -> !phrase.weak(operand.number(), bound))
        .map(phrase -> phrase.print(bound))
        .forEach(truths::add);
  }

  /** What is about a value is about what figures shown large tell of it. */
  private static BigDecimal told(Phrase phrase, Operand operand) {
    return phrase == Phrase.ABOUT ? operand.rounded().number() : operand.number();
  }

  private static Stream<Bound> nearby(Operand operand, Bound bound) {
    BigDecimal value = operand.number();
    if (bound instanceof Bound.Ratio ratio) {
      return nths(value, ratio.whole())
          .map(k -> new Bound.Ratio(k, ratio.whole(), ratio.noun(), ratio.feminine()));
    }
    if (bound instanceof Bound.Fraction fraction) {
      return nths(value, fraction.whole())
          .filter(k -> FractionWords.has(k, fraction.whole()))
          .map(k -> new Bound.Fraction(k, fraction.whole()));
    }
    Stream<BigDecimal> told =
        FrenchNumber.isCoarse(operand.precision())
            ? Stream.of(operand.rounded().number())
            : Stream.of(Phrase.OVER, Phrase.NEARLY).map(phrase -> phrase.choose(value, 2));
    return told.filter(number -> value.signum() > 0 && number.signum() > 0)
        .distinct()
        .map(number -> new Bound.Plain(number, operand.unit()));
  }

  /** How many n-ths stand on either side of a percentage. */
  private static Stream<Integer> nths(BigDecimal value, int whole) {
    int below =
        value
            .multiply(BigDecimal.valueOf(whole))
            .divide(Bound.HUNDRED, 0, RoundingMode.DOWN)
            .intValue();
    return Stream.of(below, below + 1).filter(k -> k > 0 && k < whole);
  }
}
