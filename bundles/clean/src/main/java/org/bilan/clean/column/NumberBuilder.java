package org.bilan.clean.column;

import java.math.BigDecimal;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.data.Column;
import org.bilan.clean.text.Numbers;

/** Builds a column of numbers or amounts. */
final class NumberBuilder extends SingleBuilder<BigDecimal> {

  private static final int QUICK_DIGITS = 15;

  private final Unscaled numbers = new Unscaled();

  NumberBuilder(ColumnDefinition definition, Complaints complaints) {
    super(definition, complaints);
  }

  /** Plain digits are most cells: they need no memory of texts. */
  @Override
  public void add(String written) {
    long quick = isTakenAsWritten() ? quick(written) : -1;
    if (quick < 0) {
      super.add(written);
    } else {
      numbers.addWhole(quick);
    }
  }

  private static long quick(String text) {
    if (text.isEmpty() || text.length() > QUICK_DIGITS) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  @Override
  Cell<BigDecimal> typed(String text, Form form) {
    BigDecimal number = form == Form.PLAIN ? Numbers.parsePlain(text) : Numbers.parse(text);
    return number == null ? Cell.unreadable(text) : Cell.of(number);
  }

  @Override
  void append(BigDecimal value) {
    numbers.add(value);
  }

  @Override
  void set(int row, BigDecimal value) {
    numbers.set(row, value);
  }

  @Override
  String print(BigDecimal value) {
    return value.toPlainString();
  }

  @Override
  public int size() {
    return numbers.size();
  }

  @Override
  boolean isMissing(int row) {
    return numbers.isMissing(row);
  }

  @Override
  public String text(int row) {
    return isMissing(row) ? null : numbers.get(row).toPlainString();
  }

  @Override
  public Column finish() {
    return numbers.finish();
  }

  @Override
  QualityEntry.Kind complaint() {
    return QualityEntry.Kind.NOT_A_NUMBER;
  }
}
