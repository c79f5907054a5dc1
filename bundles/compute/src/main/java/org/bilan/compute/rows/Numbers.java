package org.bilan.compute.rows;

import java.math.BigDecimal;
import java.util.BitSet;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.ManyColumn;
import org.bilan.api.data.NumberColumn;

/**
 * The numbers of a column, exact: whole numbers of a common scale where they fit, so that sums need
 * no object a row, and decimals elsewhere.
 */
final class Numbers {

  /** Squares of fourteen digits add up in 128 bits, whatever the number of rows. */
  private static final int MOST_DIGITS = 14;

  private final BitSet known;
  private final int scale;
  private final long[] scaled;
  private final BigDecimal[] decimals;

  private Numbers(BitSet known, int scale, long[] scaled, BigDecimal[] decimals) {
    this.known = known;
    this.scale = scale;
    this.scaled = scaled;
    this.decimals = decimals;
  }

  static Numbers of(NumberColumn column, int size) {
    BitSet known = new BitSet(size);
    int scale = 0;
    int digits = 0;
    for (int row = 0; row < size; row++) {
      if (!column.isMissing(row)) {
        known.set(row);
        BigDecimal number = column.decimal(row);
        scale = Math.max(scale, number.scale());
        digits = Math.max(digits, number.precision() - number.scale());
      }
    }
    return digits + scale <= MOST_DIGITS
        ? new Numbers(known, scale, scaled(column, known, scale), null)
        : new Numbers(known, scale, null, decimals(column, known));
  }

  /** How many labels the cells have; missing where there is none. */
  static Numbers sizes(ManyColumn column, int size) {
    BitSet known = new BitSet(size);
    long[] counts = new long[size];
    for (int row = 0; row < size; row++) {
      counts[row] = column.count(row);
      known.set(row, counts[row] > 0);
    }
    return new Numbers(known, 0, counts, null);
  }

  /** Days, as their number since 1970-01-01. */
  static Numbers days(DateColumn column, int size) {
    BitSet known = new BitSet(size);
    long[] days = new long[size];
    for (int row = 0; row < size; row++) {
      if (!column.isMissing(row)) {
        known.set(row);
        days[row] = column.epochDay(row);
      }
    }
    return new Numbers(known, 0, days, null);
  }

  private static long[] scaled(NumberColumn column, BitSet known, int scale) {
    long[] scaled = new long[known.length()];
    for (int row = known.nextSetBit(0); row >= 0; row = known.nextSetBit(row + 1)) {
      scaled[row] = column.decimal(row).movePointRight(scale).longValueExact();
    }
    return scaled;
  }

  private static BigDecimal[] decimals(NumberColumn column, BitSet known) {
    BigDecimal[] decimals = new BigDecimal[known.length()];
    for (int row = known.nextSetBit(0); row >= 0; row = known.nextSetBit(row + 1)) {
      decimals[row] = column.decimal(row);
    }
    return decimals;
  }

  boolean isKnown(int row) {
    return row >= 0 && known.get(row);
  }

  BitSet known() {
    return known;
  }

  /** How many digits after the point {@link #scaled} holds. */
  int scale() {
    return scale;
  }

  boolean isScaled() {
    return scaled != null;
  }

  /** The number × 10 to the {@link #scale}; only where {@link #isScaled}. */
  long scaled(int row) {
    return scaled[row];
  }

  /** The number of a known cell. */
  BigDecimal decimal(int row) {
    return isScaled() ? BigDecimal.valueOf(scaled[row], scale) : decimals[row];
  }
}
