package org.bilan.source.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers as texts, by what their format makes of them: days, times, durations, shares, codes with
 * leading zeros, and plain numbers. What a format only hides, such as decimals, is kept.
 */
final class NumberText {

  /** As many digits as a spreadsheet has: what a computer adds after them is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  /** A difference leaves noise in the last of these, too. */
  private static final MathContext SURE_DIGITS = new MathContext(12);

  private static final int FEW_DIGITS = 9;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern ELAPSED = Pattern.compile("(?i)\\[(h+|m+|s+)]");
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.");
  private static final Pattern ZEROS = Pattern.compile("0{2,}");
  private static final Pattern DAY = Pattern.compile("(?i)[dy]|mmm");

  private final boolean from1904;

  NumberText(boolean from1904) {
    this.from1904 = from1904;
  }

  /** The text of a number under a format, by its number and its text, where they are known. */
  String of(BigDecimal exact, Integer formatId, String format) {
    BigDecimal value = quiet(exact);
    int id = formatId == null ? 0 : formatId;
    String pattern =
        format == null && id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
            ? BuiltinFormats.getBuiltinFormat(id)
            : format;
    if (pattern == null || id == 0 || "General".equalsIgnoreCase(pattern)) {
      return plain(value);
    }
    String first = pattern.split(";", 2)[0];
    if (value.signum() >= 0 && DateUtil.isADateFormat(id, LITERAL.matcher(first).replaceAll(""))) {
      return moment(value.doubleValue(), first);
    }
    String bare = QUOTED.matcher(first).replaceAll("");
    if (bare.contains("%")) {
      return plain(value.multiply(HUNDRED)) + " %";
    }
    return ZEROS.matcher(bare).matches() ? padded(value, bare.length()) : plain(value);
  }

  /**
   * Without what binary numbers add: {@code 8000 − 8410.3} is {@code −410.299999999999} to a
   * computer. Whole numbers are left alone, as they may be codes.
   */
  private static BigDecimal quiet(BigDecimal exact) {
    BigDecimal value = exact.round(DIGITS).stripTrailingZeros();
    BigDecimal shorter = value.round(SURE_DIGITS).stripTrailingZeros();
    boolean noise = value.scale() > 0 && shorter.precision() <= FEW_DIGITS;
    return noise ? shorter : value;
  }

  /** Digits with a decimal comma, as a point could group thousands. */
  static String plain(BigDecimal value) {
    return (value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString())
        .replace('.', ',');
  }

  private static String padded(BigDecimal value, int width) {
    String digits = plain(value);
    boolean code = value.signum() >= 0 && digits.indexOf(',') < 0 && digits.length() < width;
    return code ? "0".repeat(width - digits.length()) + digits : digits;
  }

  private String moment(double serial, String format) {
    if (ELAPSED.matcher(format).find()) {
      return elapsed(Duration.ofSeconds(Math.round(serial * 86_400)));
    }
    LocalDateTime moment = DateUtil.getLocalDateTime(serial, from1904, true);
    if (moment == null) {
      return plain(BigDecimal.valueOf(serial));
    }
    LocalTime time = moment.toLocalTime();
    if (serial < 1 && !DAY.matcher(QUOTED.matcher(format).replaceAll("")).find()) {
      return time.toString();
    }
    return time.equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toLocalDate() + " " + time;
  }

  private static String elapsed(Duration duration) {
    return String.format(
        Locale.ROOT,
        "%d:%02d:%02d",
        duration.toHours(),
        duration.toMinutesPart(),
        duration.toSecondsPart());
  }
}
