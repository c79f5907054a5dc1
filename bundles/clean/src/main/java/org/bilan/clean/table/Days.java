package org.bilan.clean.table;

import java.time.LocalDate;
import org.bilan.api.data.DateColumn;

/** Days since 1970-01-01. */
public final class Days implements DateColumn, Selectable {

  /** What stands for a missing cell. */
  public static final int MISSING = Integer.MIN_VALUE;

  private final int[] days;

  /** Takes the array over. */
  public Days(int[] days) {
    this.days = days;
  }

  @Override
  public LocalDate date(int row) {
    return days[row] == MISSING ? null : LocalDate.ofEpochDay(days[row]);
  }

  @Override
  public int epochDay(int row) {
    return days[row];
  }

  @Override
  public boolean isMissing(int row) {
    return days[row] == MISSING;
  }

  @Override
  public Days select(int[] rows) {
    return new Days(Selectable.select(days, rows));
  }
}
