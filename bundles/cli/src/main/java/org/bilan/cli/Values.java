package org.bilan.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/**
 * Writes values for the eye, rounded to two decimals.
 *
 * @param locale the language of messages
 */
record Values(Locale locale) {

  /** A value with its unit. */
  String text(Value value, String unit) {
    String plain = text(value);
    boolean bare = plain.equals("—") || unit.isEmpty() || unit.equals(Unit.DAY);
    return bare || !(value instanceof Value.Numeric) ? plain : plain + "\u00a0" + unit;
  }

  private String text(Value value) {
    if (value instanceof Value.Numeric number) {
      return number(number.value());
    } else if (value instanceof Value.Day day) {
      return day.value().toString();
    } else if (value instanceof Value.Text text) {
      return text.value();
    } else if (value instanceof Value.Labels labels) {
      return String.join(" | ", labels.values());
    }
    return "—";
  }

  /** A number, with two decimals at most. */
  String number(BigDecimal number) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    if (locale.getLanguage().equals("fr")) {
      symbols.setGroupingSeparator('\u202f');
      symbols.setDecimalSeparator(',');
    }
    DecimalFormat format = new DecimalFormat("#,##0.##", symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
