package org.bilan.clean;

import java.util.Comparator;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.Column;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.NumberColumn;

/** Which of two rows has the smaller value in a column; missing values are the largest. */
@FunctionalInterface
interface RowOrder {

  /** Less than 0 where the first row has the smaller value, 0 where they are equal. */
  int compare(int first, int second);

  /** The order of a column; all rows are equal where its values have no order. */
  static RowOrder of(Column column) {
    RowOrder values = values(column);
    return (a, b) -> {
      boolean missing = column.isMissing(a);
      if (missing || column.isMissing(b)) {
        return Boolean.compare(missing, column.isMissing(b));
      }
      return values.compare(a, b);
    };
  }

  private static RowOrder values(Column column) {
    if (column instanceof NumberColumn numbers) {
      return (a, b) -> numbers.decimal(a).compareTo(numbers.decimal(b));
    }
    if (column instanceof DateColumn dates) {
      return (a, b) -> Integer.compare(dates.epochDay(a), dates.epochDay(b));
    }
    if (column instanceof CodedColumn coded) {
      Comparator<String> natural = NaturalOrder::compare;
      return (a, b) -> natural.compare(coded.text(a), coded.text(b));
    }
    return (a, b) -> 0;
  }
}
