package org.bilan.compute.rows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.IntPredicate;
import org.bilan.api.formula.Condition.Comparison;

/** Compares the known numbers of a column, by row of its table. */
final class NumberTest {

  private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  private final Numbers numbers;
  private final List<BigDecimal> operands;

  private NumberTest(Numbers numbers, List<BigDecimal> operands) {
    this.numbers = numbers;
    this.operands = operands;
  }

  static IntPredicate of(Comparison comparison, Numbers numbers) {
    List<BigDecimal> operands =
        comparison.operands().stream().map(o -> new BigDecimal(o.toString())).toList();
    NumberTest test = new NumberTest(numbers, operands);
    return switch (comparison.test()) {
      case IS, IS_ANY_OF, HAS -> test.equal();
      case IS_NOT -> test.equal().negate();
      case OVER -> test.over();
      case UNDER -> test.under();
      default -> throw new IllegalArgumentException(comparison + " does not compare numbers");
    };
  }

  private IntPredicate equal() {
    if (!numbers.isScaled()) {
      return row -> operands.stream().anyMatch(o -> numbers.decimal(row).compareTo(o) == 0);
    }
    long[] wanted =
        operands.stream()
            .map(o -> o.movePointRight(numbers.scale()).stripTrailingZeros())
            .filter(o -> o.scale() <= 0)
            .map(BigDecimal::toBigInteger)
            .filter(o -> o.bitLength() < Long.SIZE)
            .mapToLong(BigInteger::longValue)
            .toArray();
    return row -> contains(wanted, numbers.scaled(row));
  }

  private static boolean contains(long[] wanted, long number) {
    for (long one : wanted) {
      if (one == number) {
        return true;
      }
    }
    return false;
  }

  private IntPredicate over() {
    BigDecimal bound = operands.get(0);
    if (!numbers.isScaled()) {
      return row -> numbers.decimal(row).compareTo(bound) > 0;
    }
    // A whole number exceeds a bound where it exceeds the bound rounded down.
    long floor = scaled(bound, RoundingMode.FLOOR);
    return row -> numbers.scaled(row) > floor;
  }

  private IntPredicate under() {
    BigDecimal bound = operands.get(0);
    if (!numbers.isScaled()) {
      return row -> numbers.decimal(row).compareTo(bound) < 0;
    }
    long ceiling = scaled(bound, RoundingMode.CEILING);
    return row -> numbers.scaled(row) < ceiling;
  }

  private long scaled(BigDecimal bound, RoundingMode rounding) {
    BigInteger whole = bound.movePointRight(numbers.scale()).setScale(0, rounding).toBigInteger();
    return whole.max(LEAST).min(MOST).longValue();
  }
}
