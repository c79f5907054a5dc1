package org.bilan.report.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bilan.api.indicator.Value;

/** Prints a value where a text asks for no format. */
public final class PlainFormat {

  private PlainFormat() {}

  /** A value with its unit, rounded to what it is declared exact to, else to a whole number. */
  public static String print(Operand operand) {
    Value value = operand.value();
    if (value instanceof Value.Numeric numeric) {
      return number(operand, numeric.value());
    }
    if (value instanceof Value.Day day) {
      return FrenchDate.full(day.value());
    }
    if (value instanceof Value.Labels labels) {
      return FrenchWords.list(labels.values());
    }
    return value instanceof Value.Text text ? text.value() : "";
  }

  private static String number(Operand operand, BigDecimal number) {
    if (operand.unit().equals(Operand.YEAR)) {
      return year(number);
    }
    int decimals = FrenchNumber.decimals(operand.precision());
    return FrenchNumber.withUnit(rounded(operand), operand.unit(), decimals);
  }

  /** The number of an operand as it is printed. */
  public static BigDecimal rounded(Operand operand) {
    int decimals = FrenchNumber.decimals(operand.precision());
    return FrenchNumber.rounded(operand.number(), operand.precision())
        .setScale(decimals, RoundingMode.HALF_UP);
  }

  /** A year: no space between thousands. */
  static String year(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_UP).toPlainString();
  }
}
