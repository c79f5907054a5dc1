package org.bilan.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.diagnostic.MessageCatalogue;

/**
 * The two values of a figure that moved, for the eye: with two decimals, or as many as it takes to
 * see that they differ.
 *
 * @param locale the language of messages
 */
record MovedValues(Locale locale) {

  private static final int FEWEST_DECIMALS = 2;
  private static final int MOST_DECIMALS = 34;

  /** A value as it is shown beside the other one. */
  String shown(String value, String other) {
    Optional<BigDecimal> number = number(value);
    return number.isEmpty()
        ? value.isEmpty() ? "—" : value
        : shown(number.get(), decimals(number.get(), number(other)));
  }

  /** A number, as results are kept; not a text that begins with zeros, such as a postcode. */
  private static Optional<BigDecimal> number(String value) {
    return value.matches("-?(0|[1-9]\\d*)(\\.\\d+)?")
        ? Optional.of(new BigDecimal(value))
        : Optional.empty();
  }

  private static int decimals(BigDecimal number, Optional<BigDecimal> other) {
    int decimals = FEWEST_DECIMALS;
    while (other.isPresent()
        && decimals < MOST_DECIMALS
        && rounded(number, decimals).equals(rounded(other.get(), decimals))) {
      decimals++;
    }
    return decimals;
  }

  private static BigDecimal rounded(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP);
  }

  private String shown(BigDecimal number, int decimals) {
    if (number.scale() <= 0) {
      return grouped(number.toPlainString());
    }
    String digits = rounded(number, decimals).stripTrailingZeros().toPlainString();
    int point = digits.indexOf('.');
    String mark = locale.getLanguage().equals("fr") ? "," : ".";
    return point < 0
        ? grouped(digits)
        : grouped(digits.substring(0, point)) + mark + digits.substring(point + 1);
  }

  /** Years stay as they are: thousands are set apart from 10 000 on. */
  private static String grouped(String whole) {
    boolean asItIs = whole.equals("-0") || whole.length() > 18;
    return asItIs ? whole : MessageCatalogue.grouped(Long.parseLong(whole));
  }
}
