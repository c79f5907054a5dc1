package org.bilan.clean.table;

import java.math.BigDecimal;
import org.bilan.api.data.NumberColumn;

/** Numbers that are whole once multiplied by a power of ten: exact, and as compact as longs. */
public final class ScaledNumbers implements NumberColumn, Selectable {

  /** What stands for a missing cell. */
  public static final long MISSING = Long.MIN_VALUE;

  /** The most decimals: ten to that power is exact as a double. */
  public static final int MOST_DECIMALS = 15;

  private static final double[] POWERS = powers();

  private final long[] unscaled;
  private final int scale;

  /**
   * Takes the array over.
   *
   * @param unscaled the numbers times ten to the power of {@code scale}, or {@link #MISSING}
   * @param scale from 0 to {@link #MOST_DECIMALS}
   */
  public ScaledNumbers(long[] unscaled, int scale) {
    this.unscaled = unscaled;
    this.scale = scale;
  }

  private static double[] powers() {
    double[] powers = new double[MOST_DECIMALS + 1];
    for (int i = 0; i < powers.length; i++) {
      powers[i] = BigDecimal.TEN.pow(i).doubleValue();
    }
    return powers;
  }

  int scale() {
    return scale;
  }

  /** The number times ten to the power of the scale. */
  public long unscaled(int row) {
    return unscaled[row];
  }

  @Override
  public double value(int row) {
    long number = unscaled[row];
    // Both are exact below 2^53, so that the quotient is the double nearest to the number.
    return Math.abs(number) < 1L << 53 ? number / POWERS[scale] : decimal(row).doubleValue();
  }

  @Override
  public BigDecimal decimal(int row) {
    long number = unscaled[row];
    if (number == MISSING) {
      return null;
    }
    int decimals = scale;
    while (decimals > 0 && number % 10 == 0) {
      number /= 10;
      decimals--;
    }
    return BigDecimal.valueOf(number, decimals);
  }

  @Override
  public boolean isMissing(int row) {
    return unscaled[row] == MISSING;
  }

  @Override
  public ScaledNumbers select(int[] rows) {
    long[] selected = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      selected[i] = unscaled[rows[i]];
    }
    return new ScaledNumbers(selected, scale);
  }
}
