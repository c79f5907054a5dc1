package org.bilan.report.formats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.bilan.api.indicator.Unit;

/** Prints numbers as French does: comma, narrow no-break space between thousands, true minus. */
public final class FrenchNumber {

  /** Between thousands, and before signs such as % and €. */
  public static final String NARROW = "\u202F";

  /** Between a number and the word it belongs to. */
  public static final String GLUE = "\u00A0";

  private static final String MINUS = "\u2212";

  private FrenchNumber() {}

  /** A number to so many decimals, rounded half up on its exact value. */
  public static String of(BigDecimal number, int decimals) {
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    String digits = rounded.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String rest = point < 0 ? "" : "," + digits.substring(point + 1);
    return (rounded.signum() < 0 ? MINUS : "") + grouped(whole) + rest;
  }

  /** A whole number. */
  public static String of(long number) {
    return of(BigDecimal.valueOf(number), 0);
  }

  /** All the digits there are. */
  public static String exact(BigDecimal number) {
    return of(number, Math.max(0, number.stripTrailingZeros().scale()));
  }

  private static String grouped(String digits) {
    StringBuilder out = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      out.insert(i, NARROW);
    }
    return out.toString();
  }

  /** A number with its unit. */
  public static String withUnit(BigDecimal number, String unit, int decimals) {
    return of(number, decimals) + suffix(number, unit, decimals);
  }

  /** What follows a number in a unit that has a sign; points agree with the number as printed. */
  public static String suffix(BigDecimal number, String unit, int decimals) {
    boolean plural =
        number.setScale(decimals, RoundingMode.HALF_UP).abs().compareTo(BigDecimal.valueOf(2)) >= 0;
    return switch (unit) {
      case Unit.PERCENT, Unit.EURO -> NARROW + unit;
      case Unit.POINTS -> GLUE + (plural ? "points" : "point");
      case Unit.TIMES -> GLUE + "fois";
      // Words ("visiteurs", "manifestations") are the text's own: it decides where they stand.
      default -> "";
    };
  }

  /** With a sign, but for what rounds to zero. */
  public static String signed(BigDecimal number, String unit, int decimals) {
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    if (rounded.signum() == 0) {
      return withUnit(BigDecimal.ZERO, unit, 0);
    }
    return (rounded.signum() > 0 ? "+" : "") + withUnit(number, unit, decimals);
  }

  /** The decimals a declared precision leaves: 0.1 leaves one, 1 and 1000 none. */
  public static int decimals(Optional<BigDecimal> precision) {
    return precision.map(p -> Math.max(0, p.stripTrailingZeros().scale())).orElse(0);
  }

  /**
   * A number rounded half up to a declared precision. What is less than half of thousands is not
   * nothing: it keeps one digit.
   */
  public static BigDecimal rounded(BigDecimal number, Optional<BigDecimal> precision) {
    return precision.filter(p -> p.signum() > 0).map(p -> rounded(number, p)).orElse(number);
  }

  private static BigDecimal rounded(BigDecimal number, BigDecimal precision) {
    BigDecimal times = number.divide(precision, 0, RoundingMode.HALF_UP);
    return times.signum() == 0 && isCoarse(Optional.of(precision))
        ? number.round(new MathContext(1, RoundingMode.HALF_UP))
        : times.multiply(precision);
  }

  /** Whether a declared precision is coarser than units: thousands, tens. */
  public static boolean isCoarse(Optional<BigDecimal> precision) {
    return precision.filter(p -> p.compareTo(BigDecimal.ONE) > 0).isPresent();
  }

  /** Whether French puts it in the plural: from two on. */
  public static boolean isPlural(BigDecimal number) {
    return number.abs().compareTo(BigDecimal.valueOf(2)) >= 0;
  }
}
