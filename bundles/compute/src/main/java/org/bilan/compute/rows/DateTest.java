package org.bilan.compute.rows;

import java.time.LocalDate;
import java.util.function.IntPredicate;
import org.bilan.api.data.DateColumn;
import org.bilan.api.formula.Condition.Comparison;

/** Compares the known days of a column, by row of its table. */
final class DateTest {

  private DateTest() {}

  static IntPredicate of(Comparison comparison, DateColumn dates) {
    long[] days =
        comparison.operands().stream()
            .mapToLong(day -> LocalDate.parse(day.toString()).toEpochDay())
            .toArray();
    return switch (comparison.test()) {
      case IS, IS_ANY_OF, HAS -> row -> contains(days, dates.epochDay(row));
      case IS_NOT -> row -> !contains(days, dates.epochDay(row));
      case OVER -> row -> dates.epochDay(row) > days[0];
      case UNDER -> row -> dates.epochDay(row) < days[0];
      default -> throw new IllegalArgumentException(comparison + " does not compare days");
    };
  }

  private static boolean contains(long[] days, long day) {
    for (long one : days) {
      if (one == day) {
        return true;
      }
    }
    return false;
  }
}
