package org.bilan.source.jdbc;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Chooses how each column of an answer becomes text: as an export would write it, with a decimal
 * comma and without exponents, days as {@code 2011-11-03}, {@code oui} and {@code non}.
 */
final class CellReaders {

  /** An exponent beyond this is no number that anybody counts with. */
  private static final int LONGEST_EXPONENT = 400;

  private static final Pattern NO_FRACTION = Pattern.compile("(\\.\\d*?)0+$");
  private static final String JOIN = "|";

  private final ZoneId zone;
  private final List<String> instants = new ArrayList<>();
  private final List<String> bytes = new ArrayList<>();

  CellReaders(ZoneId zone) {
    this.zone = zone;
  }

  /** The columns of instants, whose days depend on a zone. */
  List<String> instants() {
    return instants;
  }

  /** The columns that have no text. */
  List<String> bytes() {
    return bytes;
  }

  CellReader[] of(ResultSetMetaData answer) throws SQLException {
    CellReader[] readers = new CellReader[answer.getColumnCount()];
    for (int i = 0; i < readers.length; i++) {
      readers[i] = of(answer, i + 1);
    }
    return readers;
  }

  private CellReader of(ResultSetMetaData answer, int column) throws SQLException {
    switch (answer.getColumnType(column)) {
      case Types.BOOLEAN:
        return CellReaders::yesNo;
      case Types.BIT:
        return answer.getPrecision(column) != 1 ? ResultSet::getString : CellReaders::yesNo;
      case Types.NUMERIC, Types.DECIMAL:
        return (row, i) -> number(row.getString(i), false);
      case Types.REAL, Types.FLOAT, Types.DOUBLE:
        return (row, i) -> number(row.getString(i), true);
      case Types.CHAR, Types.NCHAR:
        return (row, i) -> stripped(row.getString(i));
      case Types.TIME, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE:
        return moment(answer, column);
      case Types.ARRAY:
        return CellReaders::list;
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB:
        bytes.add(answer.getColumnLabel(column));
        return (row, i) -> null;
      default:
        return ResultSet::getString;
    }
  }

  private CellReader moment(ResultSetMetaData answer, int column) throws SQLException {
    boolean instant =
        answer.getColumnType(column) == Types.TIMESTAMP_WITH_TIMEZONE
            || "timestamptz".equals(answer.getColumnTypeName(column));
    if (!instant) {
      return (row, i) -> shortened(row.getString(i));
    }
    instants.add(answer.getColumnLabel(column));
    return this::instant;
  }

  private String instant(ResultSet row, int column) throws SQLException {
    String written = row.getString(column);
    if (written == null || written.isEmpty() || !Character.isDigit(written.charAt(0))) {
      return written; // PostgreSQL knows an instant that is "infinity".
    }
    OffsetDateTime instant = row.getObject(column, OffsetDateTime.class);
    var local = instant.atZoneSameInstant(zone).toLocalDateTime();
    String time = local.toLocalTime().toString();
    return local.toLocalDate() + " " + (time.length() == 5 ? time + ":00" : shortened(time));
  }

  private static String yesNo(ResultSet row, int column) throws SQLException {
    boolean yes = row.getBoolean(column);
    return row.wasNull() ? null : said(yes);
  }

  private static String said(boolean yes) {
    return yes ? "oui" : "non";
  }

  /** Databases write moments with the parts of a second they could have. */
  private static String shortened(String moment) {
    if (moment == null) {
      return null;
    }
    String shorter = NO_FRACTION.matcher(moment).replaceFirst("$1");
    return shorter.endsWith(".") ? shorter.substring(0, shorter.length() - 1) : shorter;
  }

  private static String stripped(String text) {
    return text == null ? null : text.stripTrailing();
  }

  /** With a decimal comma, as a point could group thousands; without an exponent. */
  static String number(String written, boolean approximate) {
    if (written == null) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(written);
      BigDecimal shown = approximate ? number.stripTrailingZeros() : number;
      return Math.abs((long) shown.scale()) > LONGEST_EXPONENT
          ? written
          : shown.toPlainString().replace('.', ',');
    } catch (NumberFormatException e) {
      return written; // Amounts with a currency, NaN.
    }
  }

  /** Lists are what {@code many} expects. */
  private static String list(ResultSet row, int column) throws SQLException {
    Array array = row.getArray(column);
    if (array == null) {
      return null;
    }
    try {
      StringJoiner joined = new StringJoiner(JOIN);
      if (array.getArray() instanceof Object[] elements) {
        for (Object element : elements) {
          if (element != null) {
            joined.add(element(element));
          }
        }
      }
      return joined.toString();
    } finally {
      array.free();
    }
  }

  private static String element(Object element) {
    if (element instanceof Boolean yes) {
      return said(yes);
    }
    boolean approximate = element instanceof Double || element instanceof Float;
    return element instanceof Number number
        ? number(number.toString(), approximate)
        : element.toString();
  }
}
