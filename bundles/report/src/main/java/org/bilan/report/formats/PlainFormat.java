package org.bilan.report.formats;

import java.math.BigDecimal;
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
    BigDecimal rounded = FrenchNumber.rounded(number, operand.precision());
    return FrenchNumber.withUnit(
        rounded, operand.unit(), FrenchNumber.decimals(operand.precision()));
  }

  /** A year: no space between thousands. */
  static String year(BigDecimal number) {
    return number.setScale(0, java.math.RoundingMode.HALF_UP).toPlainString();
  }
}
