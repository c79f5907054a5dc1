package org.bilan.report.formats;

import java.math.BigDecimal;
import java.util.List;
import org.bilan.api.indicator.Unit;
import org.bilan.report.texts.Argument;

/** Formats of numbers in figures. */
final class NumberFormats {

  private NumberFormats() {}

  static List<Format> all() {
    return List.of(
        Format.plain(
            "number",
            "number [décimales]",
            Shape::decimals,
            s -> s.may(Subject.Kind.NUMBER),
            (o, a) -> FrenchNumber.of(rounded(o), decimals(o, a))),
        inUnit("percent", Unit.PERCENT),
        inUnit("points", Unit.POINTS),
        Format.plain(
            "signed",
            "signed [décimales]",
            Shape::decimals,
            s -> s.may(Subject.Kind.NUMBER),
            (o, a) -> FrenchNumber.signed(rounded(o), o.unit(), decimals(o, a))),
        Format.plain(
            "money",
            "money [k|M] [décimales]",
            Shape.wordAndDecimals("k", "M"),
            s -> s.mayBeIn(Unit.EURO),
            NumberFormats::money),
        Format.plain(
            "year",
            "year",
            Shape::none,
            s -> s.may(Subject.Kind.NUMBER) || s.may(Subject.Kind.DAY),
            (o, a) -> year(o)));
  }

  private static Format inUnit(String name, String unit) {
    return Format.plain(
        name,
        name + " [décimales]",
        Shape::decimals,
        s -> s.mayBeIn(unit),
        (o, a) -> FrenchNumber.withUnit(rounded(o), unit, decimals(o, a)));
  }

  private static String money(Operand operand, List<Argument> arguments) {
    if (Shape.has(arguments, "M")) {
      return scaled(rounded(operand), 6, decimals(arguments, 1)) + "M€";
    }
    if (Shape.has(arguments, "k")) {
      return scaled(rounded(operand), 3, decimals(arguments, 0)) + "k€";
    }
    return FrenchNumber.withUnit(rounded(operand), Unit.EURO, decimals(operand, arguments));
  }

  private static String scaled(BigDecimal number, int power, int decimals) {
    return FrenchNumber.of(number.movePointLeft(power), decimals) + FrenchNumber.NARROW;
  }

  private static String year(Operand operand) {
    return operand.value() instanceof org.bilan.api.indicator.Value.Day day
        ? String.valueOf(day.value().getYear())
        : PlainFormat.year(operand.number());
  }

  private static BigDecimal rounded(Operand operand) {
    return operand.rounded().number();
  }

  /** Those asked for, else those that figures shown large have. */
  private static int decimals(Operand operand, List<Argument> arguments) {
    return decimals(arguments, FrenchNumber.decimals(operand.precision()));
  }

  private static int decimals(List<Argument> arguments, int byDefault) {
    return Shape.decimalsOf(arguments).orElse(byDefault);
  }
}
