package org.bilan.clean.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers and amounts as French files write them: spaces of any width and points group thousands, a
 * comma is the decimal mark, {@code €} and {@code %} are dropped, {@code k€} multiplies by 1 000.
 *
 * <p>A point is a thousands mark only between groups of three digits: {@code 5.100} is 5 100, and
 * {@code 12.5} is twelve and a half. Spaces must group thousands: {@code 12 34} is no number.
 */
public final class Numbers {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private Numbers() {}

  /** The number of a text, without trailing zeros, or {@code null} where it is none. */
  public static BigDecimal parse(String text) {
    String number = CellText.strip(text);
    BigDecimal factor = BigDecimal.ONE;
    if (number.endsWith("%")) {
      number = CellText.strip(number.substring(0, number.length() - 1));
    } else if (number.endsWith("€")) {
      number = number.substring(0, number.length() - 1);
      factor = factor(number);
      number = CellText.strip(factor == BigDecimal.ONE ? number : shorter(number));
    }
    BigDecimal value = signed(number);
    return value == null ? null : plain(value.multiply(factor));
  }

  /** The number of a text that a reading or a closure gives: {@code 50.125} has three decimals. */
  public static BigDecimal parsePlain(String text) {
    boolean plain = !text.isEmpty();
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = (c >= '0' && c <= '9') || c == '.' || (c == '-' && i == 0);
    }
    try {
      return plain ? plain(new BigDecimal(text)) : parse(text);
    } catch (NumberFormatException e) {
      return parse(text);
    }
  }

  private static BigDecimal factor(String number) {
    if (number.endsWith("k") || number.endsWith("K")) {
      return THOUSAND;
    }
    return number.endsWith("M") ? MILLION : BigDecimal.ONE;
  }

  private static String shorter(String text) {
    return text.substring(0, text.length() - 1);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static BigDecimal signed(String number) {
    if (number.isEmpty() || number.length() > 60) {
      return null;
    }
    char first = number.charAt(0);
    if (first == '-' || first == '−') {
      BigDecimal value = unsigned(CellText.strip(number.substring(1)));
      return value == null ? null : value.negate();
    }
    return unsigned(first == '+' ? CellText.strip(number.substring(1)) : number);
  }

  private static BigDecimal unsigned(String number) {
    int comma = number.indexOf(',');
    if (comma >= 0) {
      String decimals = number.substring(comma + 1);
      String whole = comma == 0 ? "0" : grouped(number.substring(0, comma), true);
      return whole == null || !isDigits(decimals) ? null : new BigDecimal(whole + "." + decimals);
    }
    String whole = grouped(number, true);
    if (whole != null) {
      return new BigDecimal(whole);
    }
    int point = number.lastIndexOf('.');
    return point < 0 ? null : pointed(number, point);
  }

  /** A point that groups nothing is a decimal mark. */
  private static BigDecimal pointed(String number, int point) {
    String decimals = number.substring(point + 1);
    String whole = point == 0 ? "0" : grouped(number.substring(0, point), false);
    return whole == null || !isDigits(decimals) ? null : new BigDecimal(whole + "." + decimals);
  }

  /** The digits of a whole number whose thousands may be grouped, or {@code null}. */
  private static String grouped(String number, boolean byPoints) {
    List<String> groups = groups(number, byPoints);
    boolean fits = isDigits(groups.get(0));
    if (groups.size() > 1) {
      fits &= groups.get(0).length() <= 3 && !groups.get(0).equals("0");
    }
    for (String group : groups.subList(1, groups.size())) {
      fits &= group.length() == 3 && isDigits(group);
    }
    return fits ? String.join("", groups) : null;
  }

  private static List<String> groups(String number, boolean byPoints) {
    List<String> groups = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (CellText.isSpace(c) || (byPoints && c == '.')) {
        groups.add(number.substring(from, i));
        from = i + 1;
      }
    }
    groups.add(number.substring(from));
    return groups;
  }

  static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
