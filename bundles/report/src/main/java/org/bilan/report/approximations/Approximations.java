package org.bilan.report.approximations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bilan.report.formats.Format;
import org.bilan.report.formats.Operand;
import org.bilan.report.formats.Printed;
import org.bilan.report.formats.Shape;
import org.bilan.report.formats.Subject;
import org.bilan.report.texts.Argument;

/** The formats that approximate. */
public final class Approximations {

  private static final int USUAL_DIGITS = 2;
  private static final int MOST_DIGITS = 6;

  private Approximations() {}

  /** All of them. */
  public static List<Format> all() {
    List<Format> formats = new ArrayList<>();
    for (Phrase phrase : Phrase.values()) {
      formats.add(format(phrase));
    }
    formats.add(Rough.format());
    formats.add(FractionFormat.format());
    return formats;
  }

  /**
   * {@code environ 122 000}: a value to what it is declared exact to, else to so many digits, said
   * to be about it.
   */
  public static String about(Operand operand, int digits) {
    return Chosen.about(operand, digits);
  }

  private static Format format(Phrase phrase) {
    String word = phrase.word();
    return new Format(
        word,
        word + " [nombre | k:n [f] [\"nom\"] | k/n | 3 digits]",
        Approximations::takes,
        subject -> subject.may(Subject.Kind.NUMBER),
        (operand, arguments) -> print(phrase, operand, arguments));
  }

  private static boolean takes(List<Argument> arguments) {
    if (arguments.isEmpty()) {
      return true;
    }
    List<Argument> rest = arguments.subList(1, arguments.size());
    Argument first = arguments.get(0);
    if (first instanceof Argument.Ratio ratio && !ratio.fraction()) {
      return ratio.part() >= 1 && ratio.part() < ratio.whole() && refines(rest);
    }
    return rest.isEmpty() && takesAlone(first);
  }

  private static boolean takesAlone(Argument argument) {
    if (argument instanceof Argument.Digits digits) {
      return digits.count() >= 1 && digits.count() <= MOST_DIGITS;
    }
    if (argument instanceof Argument.Ratio ratio) {
      return FractionWords.has(ratio.part(), ratio.whole());
    }
    return argument instanceof Argument.Number number && number.value().signum() > 0;
  }

  /** {@code [f] ["noun"]}, in any order. */
  private static boolean refines(List<Argument> rest) {
    long nouns = rest.stream().filter(a -> a instanceof Argument.Quoted).count();
    long feminine = rest.stream().filter(a -> a.equals(new Argument.Word("f"))).count();
    return nouns <= 1 && feminine <= 1 && nouns + feminine == rest.size();
  }

  private static Printed print(Phrase phrase, Operand operand, List<Argument> arguments) {
    if (arguments.isEmpty() && phrase == Phrase.ABOUT) {
      return Printed.of(about(operand, USUAL_DIGITS));
    }
    Argument first = arguments.isEmpty() ? new Argument.Digits(USUAL_DIGITS) : arguments.get(0);
    if (first instanceof Argument.Digits digits) {
      return Printed.of(Chosen.print(phrase, operand, digits.count()));
    }
    return Asserted.print(phrase, operand, bound(operand, first, arguments));
  }

  private static Bound bound(Operand operand, Argument first, List<Argument> arguments) {
    if (!(first instanceof Argument.Ratio ratio)) {
      return new Bound.Plain(((Argument.Number) first).value(), operand.unit());
    }
    return ratio.fraction()
        ? new Bound.Fraction(ratio.part(), ratio.whole())
        : new Bound.Ratio(
            ratio.part(), ratio.whole(), noun(arguments.stream()), Shape.has(arguments, "f"));
  }

  private static String noun(Stream<Argument> arguments) {
    return arguments
        .filter(a -> a instanceof Argument.Quoted)
        .map(a -> ((Argument.Quoted) a).text())
        .findFirst()
        .orElse("");
  }
}
