package org.bilan.clean.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.api.data.NormalForm;

/**
 * Days as French files write them: {@code 12/11/2011}, {@code 2011-11-12}, {@code 12 novembre
 * 2011}, {@code 1er novembre 2011}, with a day of the week before or a time of day after, which are
 * dropped. A year of two digits is of 1969 to 2068. Days are never guessed: an impossible one, or
 * one without its year, is no day.
 */
public final class Dates {

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?"
              + "(\\d{1,2})(?:er)? ([a-z]+) (\\d{4})");
  private static final Pattern TIME =
      Pattern.compile(
          "[\\sT]\\s*\\d{1,2}[:h]\\d{0,2}(:\\d{2}([.,]\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$");
  private static final List<String> MONTHS =
      List.of(
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre");

  private Dates() {}

  /** The day of a text, or {@code null} where it is none. */
  public static LocalDate parse(String text) {
    String day = TIME.matcher(CellText.strip(text)).replaceFirst("");
    Matcher dayFirst = DAY_FIRST.matcher(day);
    if (dayFirst.matches()) {
      return day(year(dayFirst.group(4)), number(dayFirst.group(3)), number(dayFirst.group(1)));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(day);
    if (yearFirst.matches()) {
      return day(
          number(yearFirst.group(1)), number(yearFirst.group(3)), number(yearFirst.group(4)));
    }
    return inWords(NormalForm.of(day));
  }

  private static LocalDate inWords(String form) {
    Matcher words = WORDS.matcher(form);
    if (!words.matches()) {
      return null;
    }
    int month = month(words.group(2));
    return month == 0 ? null : day(number(words.group(3)), month, number(words.group(1)));
  }

  /**
   * The number of a month written in full, or by at least three letters that only it begins with.
   */
  private static int month(String word) {
    List<String> months =
        MONTHS.stream()
            .filter(m -> m.equals(word) || (word.length() > 2 && m.startsWith(word)))
            .toList();
    return months.size() == 1 ? MONTHS.indexOf(months.get(0)) + 1 : 0;
  }

  private static int year(String digits) {
    int year = number(digits);
    if (digits.length() == 4) {
      return year;
    }
    return year < 69 ? 2000 + year : 1900 + year;
  }

  private static LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
