package org.bilan.clean.column;

import java.time.LocalDate;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.data.Column;
import org.bilan.clean.table.Days;
import org.bilan.clean.text.Dates;

/** Builds a column of days. */
final class DateBuilder extends SingleBuilder<LocalDate> {

  private final IntList days = new IntList();

  DateBuilder(ColumnDefinition definition, Complaints complaints) {
    super(definition, complaints);
  }

  @Override
  Cell<LocalDate> typed(String text, Form form) {
    LocalDate day = Dates.parse(text);
    return day == null ? Cell.unreadable(text) : Cell.of(day);
  }

  @Override
  void append(LocalDate value) {
    days.add(value == null ? Days.MISSING : (int) value.toEpochDay());
  }

  @Override
  void set(int row, LocalDate value) {
    days.set(row, (int) value.toEpochDay());
  }

  @Override
  String print(LocalDate value) {
    return value.toString();
  }

  @Override
  public int size() {
    return days.size();
  }

  @Override
  boolean isMissing(int row) {
    return days.get(row) == Days.MISSING;
  }

  @Override
  public String text(int row) {
    return isMissing(row) ? null : LocalDate.ofEpochDay(days.get(row)).toString();
  }

  @Override
  public Column finish() {
    return new Days(days.take());
  }

  @Override
  QualityEntry.Kind complaint() {
    return QualityEntry.Kind.NOT_A_DATE;
  }
}
