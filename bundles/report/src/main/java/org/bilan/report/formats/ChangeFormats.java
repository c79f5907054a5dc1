package org.bilan.report.formats;

import java.math.BigDecimal;
import java.util.List;
import org.bilan.api.indicator.Unit;
import org.bilan.report.texts.Argument;

/** Formats of changes from one edition to another. */
final class ChangeFormats {

  private static final BigDecimal WITHIN = new BigDecimal("0.05");
  private static final List<String> MULTIPLES =
      List.of("", "", "doublé", "triplé", "quadruplé", "quintuplé");

  private ChangeFormats() {}

  static List<Format> all() {
    return List.of(
        Format.plain(
            "trend",
            "trend [bande]",
            Shape::number,
            s -> s.mayBeIn(Unit.PERCENT, Unit.POINTS),
            ChangeFormats::trend),
        Format.plain(
            "change",
            "change [décimales] [plural]",
            Shape.decimalsAndWord("plural"),
            s -> s.mayBeIn(Unit.PERCENT, Unit.POINTS),
            ChangeFormats::change),
        Format.plain(
            "multiplied",
            "multiplied [f]",
            Shape.word("f"),
            Subject::mayCount,
            ChangeFormats::multiplied));
  }

  private static int direction(BigDecimal number, BigDecimal band) {
    return number.abs().compareTo(band) < 0 ? 0 : number.signum();
  }

  private static String trend(Operand operand, List<Argument> arguments) {
    BigDecimal band =
        arguments.isEmpty() ? BigDecimal.ONE : ((Argument.Number) arguments.get(0)).value();
    return switch (direction(operand.number(), band)) {
      case 1 -> "en hausse";
      case -1 -> "en baisse";
      default -> "stable";
    };
  }

  private static String change(Operand operand, List<Argument> arguments) {
    int direction = direction(operand.number(), BigDecimal.ONE);
    boolean plural = Shape.has(arguments, "plural");
    if (direction == 0) {
      return plural ? "restent stables" : "reste stable";
    }
    String verb = direction > 0 ? "augmente" : "recule";
    int decimals = Shape.decimalsOf(arguments).orElse(FrenchNumber.decimals(operand.precision()));
    return verb
        + (plural ? "nt de " : " de ")
        + FrenchNumber.withUnit(operand.rounded().number().abs(), operand.unit(), decimals);
  }

  private static String multiplied(Operand operand, List<Argument> arguments) {
    BigDecimal ratio = operand.number();
    String feminine = Shape.has(arguments, "f") ? "e" : "";
    for (int multiple = 2; multiple < MULTIPLES.size(); multiple++) {
      if (ratio.subtract(BigDecimal.valueOf(multiple)).abs().compareTo(WITHIN) <= 0) {
        return MULTIPLES.get(multiple) + feminine;
      }
    }
    return "multiplié" + feminine + " par " + FrenchNumber.of(ratio, 1);
  }
}
