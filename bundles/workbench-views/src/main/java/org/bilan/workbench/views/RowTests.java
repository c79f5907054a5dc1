package org.bilan.workbench.views;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Column;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.NumberColumn;
import org.bilan.workbench.api.SoughtText;

/**
 * Which rows are kept. Texts that recur are looked at once, not once a row.
 *
 * @param text cells as texts
 */
record RowTests(RowText text) {

  private static final Pattern NUMBER = Pattern.compile("[-0-9.]+");
  private static final Pattern DAY = Pattern.compile("[-0-9]+");
  private static final String BLANK = "=";
  private static final String KNOWN = "*";

  /**
   * Rows one of whose cells holds a text, and whose cells hold what is asked of each column: a
   * text, {@code =text} for all of it, {@code >5} and {@code <5} for numbers and days, {@code =}
   * for nothing, {@code *} for something.
   */
  IntPredicate of(String anywhere, Map<String, String> byColumn) {
    List<IntPredicate> all = new ArrayList<>();
    if (!anywhere.isBlank()) {
      all.add(anywhere(SoughtText.of(anywhere.strip())));
    }
    byColumn.forEach(
        (column, asked) -> {
          if (!asked.isBlank()) {
            all.add(asked(column, asked.strip()));
          }
        });
    return row -> all.stream().allMatch(test -> test.test(row));
  }

  private IntPredicate anywhere(String sought) {
    List<IntPredicate> cells =
        text.table().schema().names().stream().map(c -> holds(c, sought)).toList();
    return row -> cells.stream().anyMatch(cell -> cell.test(row));
  }

  private IntPredicate asked(String column, String asked) {
    Column cells = text.table().column(column);
    String rest = asked.substring(1).strip();
    if (asked.equals(BLANK)) {
      return cells::isMissing;
    } else if (asked.equals(KNOWN)) {
      return row -> !cells.isMissing(row);
    } else if (asked.startsWith(">")) {
      return compared(column, cells, rest, 1);
    } else if (asked.startsWith("<")) {
      return compared(column, cells, rest, -1);
    }
    return asked.startsWith(BLANK)
        ? whole(column, SoughtText.of(rest))
        : holds(column, SoughtText.of(asked));
  }

  private IntPredicate compared(String column, Column cells, String with, int sign) {
    Optional<BigDecimal> number = number(with);
    if (cells instanceof NumberColumn numbers && number.isPresent()) {
      double limit = number.get().doubleValue();
      return row -> !numbers.isMissing(row) && Double.compare(numbers.value(row), limit) * sign > 0;
    }
    Optional<LocalDate> day = day(with);
    if (cells instanceof DateColumn days && day.isPresent()) {
      return row -> !days.isMissing(row) && days.date(row).compareTo(day.get()) * sign > 0;
    }
    return row -> {
      String cell = text.of(row, column);
      return !cell.isEmpty() && cell.compareTo(with) * sign > 0;
    };
  }

  private static Optional<BigDecimal> number(String written) {
    try {
      return Optional.of(
          new BigDecimal(written.replace(',', '.').replaceAll("[\\s\\u00a0\\u202f]", "")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Most texts are no part of a number or a day: then no cell of those need be written. */
  private IntPredicate holds(String column, String sought) {
    Column cells = text.table().column(column);
    boolean never =
        cells instanceof NumberColumn && !NUMBER.matcher(sought).matches()
            || cells instanceof DateColumn && !DAY.matcher(sought).matches();
    return never ? row -> false : test(column, cell -> cell.contains(sought));
  }

  private IntPredicate whole(String column, String sought) {
    return test(column, cell -> cell.equals(sought));
  }

  private IntPredicate test(String column, Predicate<String> wanted) {
    Column cells = text.table().column(column);
    if (cells instanceof CodedColumn coded) {
      boolean[] kept = new boolean[coded.values().size()];
      for (int code = 0; code < kept.length; code++) {
        kept[code] = wanted.test(SoughtText.of(coded.values().get(code)));
      }
      return row -> coded.code(row) >= 0 && kept[coded.code(row)];
    }
    return row -> !cells.isMissing(row) && wanted.test(SoughtText.of(text.of(row, column)));
  }
}
