package org.bilan.source.matomo;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells as plain values: numbers with a decimal comma, shares without their sign, seconds. */
final class Plain {

  private static final String SPACES = "[\\s\\u00A0\\u202F]";
  private static final Pattern NUMBER =
      pattern("(?:[A-Z]{2}_?)?[$£€]?_*(-?\\d+(?:(?:[.,]|_)\\d{3})*(?:[.,]\\d+)?)_*[%€$£]?");
  private static final Pattern CLOCK = pattern("(\\d{1,4}):(\\d{2}):(\\d{2})(?:[.,]\\d+)?");
  private static final Pattern UNITS =
      pattern(
          "(?=.*\\d)(?:(\\d+)_*(?:days?|jours?|j)_*)?(?:(\\d+)_*(?:hours?|heures?|h)_*)?"
              + "(?:(\\d+)_*min_*)?(?:(\\d+)(?:[.,]\\d+)?_*s)?");
  private static final Pattern NOTHING = Pattern.compile("-?|N/A|∞");
  private static final Pattern COMPACT_DAY = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");

  /** With two digits of the year, as only America's exports write it. */
  private static final Pattern AMERICAN_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2})");

  private final boolean french;

  /** An underscore stands for a space, of any width. */
  private static Pattern pattern(String written) {
    return Pattern.compile(written.replace("_", SPACES));
  }

  Plain(boolean french) {
    this.french = french;
  }

  /** Whether a cell is a number, a share, a duration, or blank. */
  static boolean isMetric(String cell) {
    return NOTHING.matcher(cell).matches()
        || NUMBER.matcher(cell).matches()
        || CLOCK.matcher(cell).matches()
        || UNITS.matcher(cell).matches();
  }

  /** The value of a metric. */
  String metric(String cell) {
    String text = cell.strip();
    if (NOTHING.matcher(text).matches()) {
      return "";
    }
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return seconds(null, clock.group(1), clock.group(2), clock.group(3));
    }
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      return number(number.group(1), cell);
    }
    Matcher units = UNITS.matcher(text);
    return units.matches()
        ? seconds(units.group(1), units.group(2), units.group(3), units.group(4))
        : cell;
  }

  /** What a row is about: a text, that only changes where it is a day. */
  String dimension(String cell) {
    Matcher compact = COMPACT_DAY.matcher(cell);
    if (compact.matches()) {
      return day(cell, compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher american = AMERICAN_DAY.matcher(cell);
    return american.matches() && !french
        ? day(cell, "20" + american.group(3), american.group(1), american.group(2))
        : cell;
  }

  private static String day(String cell, String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
          .toString();
    } catch (DateTimeException e) {
      return cell;
    }
  }

  private String number(String digits, String cell) {
    String bare = digits.replaceAll(SPACES, "");
    String plain = french ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
    try {
      return new BigDecimal(plain).toPlainString().replace('.', ',');
    } catch (NumberFormatException e) {
      return cell;
    }
  }

  private static String seconds(String days, String hours, String minutes, String seconds) {
    long total = ((whole(days) * 24 + whole(hours)) * 60 + whole(minutes)) * 60 + whole(seconds);
    return String.valueOf(total);
  }

  private static long whole(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
