package org.bilan.workbench.views;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Column;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.GridColumn;
import org.bilan.api.data.ManyColumn;
import org.bilan.api.data.NumberColumn;

/**
 * What is known of a column: how many cells are blank, and which values the others have.
 *
 * @param blank cells without value
 * @param values the values with how many cells have each, the commonest first
 * @param more whether there are more values than are listed
 */
record ColumnFacts(long blank, List<Counted> values, boolean more) {

  /** A list of more would be read by nobody. */
  private static final int MOST = 5_000;

  /** More are not told apart: ids of millions of rows would take the room of the rows. */
  private static final int TOLD_APART = 100_000;

  private static final int BETWEEN_QUESTIONS = 0x3fff;

  /** A value, and how many cells have it. */
  record Counted(String value, long count) {}

  /** Counts the cells of a column, until nobody wants it any more. */
  static ColumnFacts of(RowText text, String name, BooleanSupplier givenUp) {
    Column cells = text.table().column(name);
    int size = text.table().size();
    Map<Object, Long> counts = new HashMap<>();
    long blank = 0;
    for (int row = 0; row < size; row++) {
      if ((row & BETWEEN_QUESTIONS) == 0 && givenUp.getAsBoolean()) {
        break;
      }
      if (cells.isMissing(row)) {
        blank++;
      } else {
        add(text, cells, name, row, counts);
      }
    }
    return sorted(blank, counts, words(cells));
  }

  /** What stands for a cell while it is counted is no text where there may be millions. */
  private static void add(
      RowText text, Column cells, String name, int row, Map<Object, Long> counts) {
    if (cells instanceof CodedColumn coded) {
      count(coded.code(row), counts);
    } else if (cells instanceof NumberColumn numbers) {
      count(numbers.value(row), counts);
    } else if (cells instanceof DateColumn days) {
      count(days.epochDay(row), counts);
    } else if (cells instanceof ManyColumn many) {
      IntStream.range(0, many.count(row)).forEach(i -> count(many.code(row, i), counts));
    } else if (cells instanceof GridColumn grid) {
      IntStream.range(0, grid.items().size())
          .filter(i -> grid.code(row, i) >= 0)
          .forEach(i -> count(grid.items().get(i) + " : " + value(grid, row, i), counts));
    } else {
      count(text.of(row, name), counts);
    }
  }

  private static String value(GridColumn grid, int row, int item) {
    return grid.values().get(grid.code(row, item));
  }

  private static void count(Object value, Map<Object, Long> counts) {
    if (counts.size() < TOLD_APART || counts.containsKey(value)) {
      counts.merge(value, 1L, Long::sum);
    }
  }

  private static Function<Object, String> words(Column cells) {
    if (cells instanceof CodedColumn coded) {
      return code -> coded.values().get((Integer) code);
    } else if (cells instanceof ManyColumn many) {
      return code -> many.values().get((Integer) code);
    } else if (cells instanceof NumberColumn) {
      return number -> BigDecimal.valueOf((Double) number).stripTrailingZeros().toPlainString();
    } else if (cells instanceof DateColumn) {
      return day -> LocalDate.ofEpochDay((Integer) day).toString();
    }
    return String::valueOf;
  }

  private static ColumnFacts sorted(
      long blank, Map<Object, Long> counts, Function<Object, String> words) {
    Comparator<Counted> order =
        Comparator.comparing(Counted::count).reversed().thenComparing(Counted::value);
    List<Counted> values =
        counts.entrySet().stream()
            .map(e -> new Counted(words.apply(e.getKey()), e.getValue()))
            .sorted(order)
            .limit(MOST)
            .collect(Collectors.toUnmodifiableList());
    return new ColumnFacts(blank, values, counts.size() > MOST);
  }
}
