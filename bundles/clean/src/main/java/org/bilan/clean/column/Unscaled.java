package org.bilan.clean.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.data.NumberColumn;
import org.bilan.clean.table.CodedNumbers;
import org.bilan.clean.table.ScaledNumbers;

/**
 * A growing list of exact numbers: longs of one scale as long as they all fit, else a dictionary of
 * decimals.
 */
final class Unscaled {

  private static final long MISSING = ScaledNumbers.MISSING;

  private long[] items = new long[64];
  private int size;
  private int scale;
  private IntList codes;
  private final List<BigDecimal> decimals = new ArrayList<>();
  private final Map<BigDecimal, Integer> byDecimal = new HashMap<>();

  int size() {
    return codes == null ? size : codes.size();
  }

  /** Adds a whole number; quick. */
  void addWhole(long number) {
    if (codes == null && scale == 0) {
      append(number);
    } else {
      add(BigDecimal.valueOf(number));
    }
  }

  /** Adds a number without trailing zeros, or {@code null}. */
  void add(BigDecimal number) {
    if (codes == null && !fits(number)) {
      giveUpScale();
    }
    if (codes == null) {
      append(number == null ? MISSING : unscaled(number));
    } else {
      codes.add(number == null ? -1 : code(number));
    }
  }

  void set(int row, BigDecimal number) {
    if (codes == null && !fits(number)) {
      giveUpScale();
    }
    if (codes == null) {
      items[row] = unscaled(number);
    } else {
      codes.set(row, code(number));
    }
  }

  boolean isMissing(int row) {
    return codes == null ? items[row] == MISSING : codes.get(row) < 0;
  }

  BigDecimal get(int row) {
    if (isMissing(row)) {
      return null;
    }
    return codes == null ? column().decimal(row) : decimals.get(codes.get(row));
  }

  /** The column; the list is empty then, so that its numbers are in memory once. */
  NumberColumn finish() {
    if (codes != null) {
      return new CodedNumbers(codes.take(), decimals);
    }
    long[] taken = Arrays.copyOf(items, size);
    items = new long[4];
    size = 0;
    return new ScaledNumbers(taken, scale);
  }

  private ScaledNumbers column() {
    return new ScaledNumbers(items, scale);
  }

  private void append(long item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size + (size >> 1));
    }
    items[size++] = item;
  }

  /** Whether a number fits, once the others have its decimals too. */
  private boolean fits(BigDecimal number) {
    if (number == null) {
      return true;
    }
    int wanted = Math.max(scale, number.scale());
    if (wanted > ScaledNumbers.MOST_DECIMALS || number.precision() + wanted > 18 + number.scale()) {
      return false;
    }
    return wanted == scale || rescale(wanted);
  }

  private boolean rescale(int wanted) {
    long factor = BigDecimal.TEN.pow(wanted - scale).longValueExact();
    for (int i = 0; i < size; i++) {
      if (items[i] != MISSING && Math.abs(items[i]) > Long.MAX_VALUE / factor) {
        return false;
      }
    }
    for (int i = 0; i < size; i++) {
      items[i] = items[i] == MISSING ? MISSING : items[i] * factor;
    }
    scale = wanted;
    return true;
  }

  private long unscaled(BigDecimal number) {
    return number.setScale(scale).unscaledValue().longValueExact();
  }

  private void giveUpScale() {
    ScaledNumbers before = column();
    IntList all = new IntList();
    for (int i = 0; i < size; i++) {
      BigDecimal number = before.decimal(i);
      all.add(number == null ? -1 : code(number));
    }
    codes = all;
    items = new long[0];
  }

  private int code(BigDecimal number) {
    Integer code = byDecimal.putIfAbsent(number, decimals.size());
    if (code == null) {
      decimals.add(number);
      return decimals.size() - 1;
    }
    return code;
  }
}
