package org.bilan.clean.column;

import java.math.BigDecimal;
import org.bilan.api.cleaning.ColumnDefinition;
import org.bilan.api.cleaning.QualityEntry;
import org.bilan.api.data.Column;
import org.bilan.clean.text.Numbers;

/** Builds a column of numbers or amounts. */
final class NumberBuilder extends SingleBuilder<BigDecimal> {

  private static final int QUICK_DIGITS = 15;
  private static final int QUICK_DECIMALS = 4;
  private static final long QUICK_WHOLE = 100_000_000_000L;

  private final Unscaled numbers = new Unscaled();

  NumberBuilder(ColumnDefinition definition, Complaints complaints) {
    super(definition, complaints);
  }

  /** Plain digits, with or without a comma, are most cells: they need no memory of texts. */
  @Override
  public void add(String written) {
    int comma = written.indexOf(',');
    String whole = comma < 0 ? written : written.substring(0, comma);
    long quick = isTakenAsWritten() ? quick(whole) : -1;
    if (quick >= 0 && comma < 0) {
      numbers.addWhole(quick);
    } else if (quick < 0 || !addQuick(quick, written.substring(comma + 1))) {
      super.add(written);
    }
  }

  private boolean addQuick(long whole, String decimals) {
    long fraction = decimals.length() > QUICK_DECIMALS ? -1 : quick(decimals);
    if (fraction < 0 || whole > QUICK_WHOLE) {
      return false;
    }
    long unscaled = whole;
    for (int i = 0; i < decimals.length(); i++) {
      unscaled *= 10;
    }
    unscaled += fraction;
    int scale = decimals.length();
    while (scale > 0 && unscaled % 10 == 0) {
      unscaled /= 10;
      scale--;
    }
    numbers.add(BigDecimal.valueOf(unscaled, scale));
    return true;
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
