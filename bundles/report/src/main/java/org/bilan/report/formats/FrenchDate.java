package org.bilan.report.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Days as French writes them. */
public final class FrenchDate {

  private static final List<String> MONTHS =
      List.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");

  private FrenchDate() {}

  /** {@code 19 décembre 2011}, {@code 1ᵉʳ novembre 2011}. */
  public static String full(LocalDate day) {
    return dayAndMonth(day) + " " + day.getYear();
  }

  /** {@code 19 décembre}. */
  static String dayAndMonth(LocalDate day) {
    String number = day.getDayOfMonth() == 1 ? "1ᵉʳ" : String.valueOf(day.getDayOfMonth());
    return number + FrenchNumber.GLUE + month(day);
  }

  /** {@code décembre}. */
  static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
  }

  /** Whether a text is the name of a month, whatever its case. */
  public static boolean isMonth(String text) {
    return MONTHS.contains(text.toLowerCase(Locale.FRENCH));
  }

  /** {@code 01/11/2011}. */
  public static String numeric(LocalDate day) {
    return two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
