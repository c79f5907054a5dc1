package org.bilan.compute.rows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/** Exact sums of numbers and of their squares, by group. */
interface Sums {

  /** Adds the number of a row, which is known. */
  void add(int group, int row);

  /** The sum of a group. */
  BigDecimal sum(int group);

  /** The sum of the squares of a group. */
  BigDecimal squares(int group);

  /**
   * Sums over the numbers of a column.
   *
   * @param squared whether their squares are wanted
   */
  static Sums of(Numbers numbers, int groups, boolean squared) {
    return numbers.isScaled() ? new Scaled(numbers, groups, squared) : new Plain(numbers, groups);
  }

  /** Whole numbers of a common scale, added in 128 bits: no object is made for a row. */
  final class Scaled implements Sums {

    private final Numbers numbers;
    private final boolean squared;
    private final long[] low;
    private final long[] high;
    private final long[] squaresLow;
    private final long[] squaresHigh;

    Scaled(Numbers numbers, int groups, boolean squared) {
      this.numbers = numbers;
      this.squared = squared;
      low = new long[groups];
      high = new long[groups];
      squaresLow = new long[groups];
      squaresHigh = new long[groups];
    }

    @Override
    public void add(int group, int row) {
      long number = numbers.scaled(row);
      add(low, high, group, number, number >> 63);
      if (squared) {
        add(squaresLow, squaresHigh, group, number * number, Math.multiplyHigh(number, number));
      }
    }

    private static void add(long[] lows, long[] highs, int group, long low, long high) {
      long sum = lows[group] + low;
      highs[group] += high + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
      lows[group] = sum;
    }

    @Override
    public BigDecimal sum(int group) {
      return new BigDecimal(joined(high[group], low[group]), numbers.scale());
    }

    @Override
    public BigDecimal squares(int group) {
      return new BigDecimal(joined(squaresHigh[group], squaresLow[group]), 2 * numbers.scale());
    }

    private static BigInteger joined(long high, long low) {
      BigInteger unsigned = new BigInteger(Long.toUnsignedString(low));
      return BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(unsigned);
    }
  }

  /** Numbers of many digits. */
  final class Plain implements Sums {

    private final Numbers numbers;
    private final BigDecimal[] sums;
    private final BigDecimal[] squares;

    Plain(Numbers numbers, int groups) {
      this.numbers = numbers;
      sums = new BigDecimal[groups];
      squares = new BigDecimal[groups];
      Arrays.fill(sums, BigDecimal.ZERO);
      Arrays.fill(squares, BigDecimal.ZERO);
    }

    @Override
    public void add(int group, int row) {
      BigDecimal number = numbers.decimal(row);
      sums[group] = sums[group].add(number);
      squares[group] = squares[group].add(number.multiply(number));
    }

    @Override
    public BigDecimal sum(int group) {
      return sums[group];
    }

    @Override
    public BigDecimal squares(int group) {
      return squares[group];
    }
  }
}
