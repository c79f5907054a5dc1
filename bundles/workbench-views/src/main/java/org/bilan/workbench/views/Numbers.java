package org.bilan.workbench.views;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/**
 * Values on the screen, with two decimals at most.
 *
 * @param language the language of the screen
 */
record Numbers(Locale language) {

  /** A value with its unit. */
  String text(Value value, String unit) {
    String plain = text(value);
    boolean bare = unit.isEmpty() || unit.equals(Unit.DAY) || !(value instanceof Value.Numeric);
    return bare ? plain : plain + "\u00a0" + unit;
  }

  private String text(Value value) {
    if (value instanceof Value.Numeric number) {
      return text(number.value());
    } else if (value instanceof Value.Day day) {
      return day.value().toString();
    } else if (value instanceof Value.Text words) {
      return words.value();
    } else if (value instanceof Value.Labels labels) {
      return String.join(" | ", labels.values());
    }
    return "—";
  }

  /** A number. */
  String text(BigDecimal number) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language);
    if (language.getLanguage().equals("fr")) {
      symbols.setGroupingSeparator('\u202f');
      symbols.setDecimalSeparator(',');
    }
    DecimalFormat format = new DecimalFormat("#,##0.##", symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  /** A whole number. */
  String text(long number) {
    return text(BigDecimal.valueOf(number));
  }
}
