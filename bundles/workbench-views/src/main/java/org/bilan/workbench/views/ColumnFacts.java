package org.bilan.workbench.views;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Column;
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

  /** A list of more would be read by nobody, and would take the room of the rows. */
  private static final int MOST = 5_000;

  private static final int BETWEEN_QUESTIONS = 0x3fff;

  /** A value, and how many cells have it. */
  record Counted(String value, long count) {}

  /** Counts the cells of a column, until nobody wants it any more. */
  static ColumnFacts of(RowText text, String name, BooleanSupplier givenUp) {
    Column cells = text.table().column(name);
    int size = text.table().size();
    Map<String, Long> counts = new HashMap<>();
    long blank = 0;
    long[] codes = cells instanceof CodedColumn coded ? new long[coded.values().size()] : null;
    Map<Double, Long> numbers = new HashMap<>();
    for (int row = 0; row < size; row++) {
      if ((row & BETWEEN_QUESTIONS) == 0 && givenUp.getAsBoolean()) {
        break;
      }
      if (cells.isMissing(row)) {
        blank++;
      } else if (codes != null) {
        codes[((CodedColumn) cells).code(row)]++;
      } else if (cells instanceof NumberColumn known) {
        numbers.merge(known.value(row), 1L, Long::sum);
      } else {
        add(text, cells, name, row, counts);
      }
    }
    if (codes != null) {
      for (int code = 0; code < codes.length; code++) {
        if (codes[code] > 0) {
          counts.put(((CodedColumn) cells).values().get(code), codes[code]);
        }
      }
    }
    numbers.forEach(
        (number, count) ->
            counts.put(
                java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString(), count));
    return sorted(blank, counts);
  }

  private static void add(
      RowText text, Column cells, String name, int row, Map<String, Long> counts) {
    if (cells instanceof ManyColumn many) {
      for (int i = 0; i < many.count(row); i++) {
        counts.merge(many.values().get(many.code(row, i)), 1L, Long::sum);
      }
    } else if (cells instanceof GridColumn grid) {
      for (int i = 0; i < grid.items().size(); i++) {
        if (grid.code(row, i) >= 0) {
          String value = grid.items().get(i) + " : " + grid.values().get(grid.code(row, i));
          counts.merge(value, 1L, Long::sum);
        }
      }
    } else {
      counts.merge(text.of(row, name), 1L, Long::sum);
    }
  }

  private static ColumnFacts sorted(long blank, Map<String, Long> counts) {
    List<Counted> values =
        counts.entrySet().stream()
            .map(e -> new Counted(e.getKey(), e.getValue()))
            .sorted(Comparator.comparing(Counted::count).reversed().thenComparing(Counted::value))
            .limit(MOST)
            .toList();
    return new ColumnFacts(blank, values, counts.size() > MOST);
  }
}
