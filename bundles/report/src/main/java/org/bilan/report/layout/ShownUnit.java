package org.bilan.report.layout;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.data.NormalForm;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.report.formats.FrenchNumber;
import org.bilan.report.formats.Operand;
import org.bilan.report.formats.Subject;

/**
 * Where a figure shown large tells its unit: a short one follows the number, as its symbol if it
 * has one (<i>55 min</i>, <i>120 m²</i>); a longer one follows the label that does not tell it. The
 * signs of shares and money are printed with the number already, and a noun is told by the label.
 */
final class ShownUnit {

  private static final int SHORT = 4;
  private static final Set<String> SAID = Set.of(Unit.NONE, Unit.TIMES, Unit.DAY, Operand.YEAR);

  private final PrintedWords words;

  ShownUnit(PrintedWords words) {
    this.words = words;
  }

  /** What follows the number, or nothing. */
  String afterNumber(Indicator indicator, Result.Figure figure) {
    return unit(indicator, figure)
        .flatMap(unit -> symbol(unit, figure.value().number().orElseThrow()))
        .map(symbol -> FrenchNumber.GLUE + symbol)
        .orElse("");
  }

  /** What follows the label, or nothing. */
  String afterLabel(Indicator indicator, Result.Figure figure, String label) {
    // A unit that is only worked out is the noun of another figure.
    return unit(indicator, figure)
        .filter(unit -> indicator.unit().isPresent())
        .filter(unit -> symbol(unit, BigDecimal.TEN).isEmpty())
        .filter(unit -> !NormalForm.label(label).contains(NormalForm.label(unit)))
        .map(unit -> words.of("key.unit", unit))
        .orElse("");
  }

  private static Optional<String> unit(Indicator indicator, Result.Figure figure) {
    boolean counts = indicator.noun().isPresent() && indicator.unit().isEmpty();
    return Optional.of(figure.unit())
        .filter(unit -> figure.value().number().isPresent() && !counts)
        .filter(unit -> !Subject.isSymbol(unit) && !SAID.contains(unit));
  }

  /** The symbol of a unit, or the unit itself where it is as short as one. */
  private Optional<String> symbol(String unit, BigDecimal number) {
    String key = "unit." + unit.toLowerCase(Locale.ROOT);
    Optional<String> one =
        FrenchNumber.isPlural(number) ? Optional.empty() : words.find(key + ".one");
    return one.or(() -> words.find(key))
        .or(() -> Optional.of(unit).filter(u -> u.length() <= SHORT));
  }
}
