package org.bilan.api.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes values for the eye, on screens and in terminals: numbers are rounded to two decimals. What
 * is printed in a bilan follows the formats of its author instead.
 *
 * <p>Example: {@code new ValueText(Locale.FRENCH).of(value, "%")} is {@code 43,2 %}.
 *
 * @param locale the language of messages
 */
public record ValueText(Locale locale) {

  /** What stands for a value that nobody knows. */
  public static final String NONE = "–";

  /** A value with its unit. */
  public String of(Value value, String unit) {
    String plain = of(value);
    boolean bare = plain.equals(NONE) || unit.isEmpty() || unit.equals(Unit.DAY);
    return bare || !(value instanceof Value.Numeric) ? plain : plain + "\u00a0" + unit;
  }

  private String of(Value value) {
    if (value instanceof Value.Numeric number) {
      return of(number.value());
    } else if (value instanceof Value.Day day) {
      return day.value().format(DateTimeFormatter.ISO_LOCAL_DATE);
    } else if (value instanceof Value.Text text) {
      return text.value();
    } else if (value instanceof Value.Labels labels) {
      return String.join(" | ", labels.values());
    }
    return NONE;
  }

  /** A number, with two decimals at most. */
  public String of(BigDecimal number) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    if (locale.getLanguage().equals("fr")) {
      symbols.setGroupingSeparator('\u202f');
      symbols.setDecimalSeparator(',');
    }
    DecimalFormat format = new DecimalFormat("#,##0.##", symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  /** A whole number. */
  public String of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  /** A difference, with its sign. */
  public String signed(BigDecimal difference) {
    BigDecimal shown = difference.setScale(2, RoundingMode.HALF_UP);
    String digits = of(shown.abs());
    return shown.signum() < 0 ? "−" + digits : shown.signum() > 0 ? "+" + digits : digits;
  }
}
