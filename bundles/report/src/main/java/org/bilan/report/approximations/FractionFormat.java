package org.bilan.report.approximations;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bilan.api.indicator.Unit;
import org.bilan.report.formats.Format;
import org.bilan.report.formats.FrenchNumber;
import org.bilan.report.formats.Operand;
import org.bilan.report.formats.Printed;
import org.bilan.report.texts.Argument;

/** {@code les deux tiers}: true within half a point. */
final class FractionFormat {

  private static final BigDecimal EXACT = new BigDecimal("0.5");
  private static final List<Bound.Fraction> USUAL =
      List.of(
          new Bound.Fraction(1, 10),
          new Bound.Fraction(1, 5),
          new Bound.Fraction(1, 4),
          new Bound.Fraction(1, 3),
          new Bound.Fraction(2, 5),
          new Bound.Fraction(1, 2),
          new Bound.Fraction(3, 5),
          new Bound.Fraction(2, 3),
          new Bound.Fraction(3, 4),
          new Bound.Fraction(4, 5),
          new Bound.Fraction(9, 10));

  private FractionFormat() {}

  static Format format() {
    return new Format(
        "fraction",
        "fraction [k/n]",
        FractionFormat::takes,
        subject -> subject.mayBeIn(Unit.PERCENT),
        FractionFormat::print);
  }

  private static boolean takes(List<Argument> arguments) {
    return arguments.isEmpty()
        || (arguments.size() == 1
            && arguments.get(0) instanceof Argument.Ratio ratio
            && ratio.fraction()
            && FractionWords.has(ratio.part(), ratio.whole()));
  }

  private static Printed print(Operand operand, List<Argument> arguments) {
    if (arguments.isEmpty()) {
      return Printed.of(chosen(operand));
    }
    Argument.Ratio ratio = (Argument.Ratio) arguments.get(0);
    Bound bound = new Bound.Fraction(ratio.part(), ratio.whole());
    return gap(operand, bound).abs().compareTo(EXACT) <= 0
        ? Printed.of(bound.bare())
        : Asserted.falsehood(bound.bare(), operand, List.of(chosen(operand)));
  }

  private static String chosen(Operand operand) {
    Bound nearest =
        Stream.<Bound>concat(Stream.empty(), USUAL.stream())
            .min(Comparator.comparing(bound -> gap(operand, bound).abs()))
            .orElseThrow();
    BigDecimal gap = gap(operand, nearest);
    if (gap.abs().compareTo(EXACT) <= 0) {
      return nearest.bare();
    }
    if (gap.abs().compareTo(Bound.POINTS) > 0) {
      return FrenchNumber.withUnit(operand.number(), Unit.PERCENT, 0);
    }
    return gap.signum() < 0 ? Phrase.NEARLY.print(nearest) : Phrase.JUST_OVER.print(nearest);
  }

  private static BigDecimal gap(Operand operand, Bound bound) {
    return operand.number().subtract(bound.value());
  }
}
