package org.bilan.compute.rows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;

/**
 * How many rows each group has, and how much they weigh together. Sums are exact: the order of rows
 * changes nothing.
 *
 * <p>The effective n is (Σw)² ÷ Σw²: L. Kish, <i>Survey Sampling</i>, 1965, § 11.7; the design
 * effect of weighting is n over it.
 */
final class WeightedRows implements Groups.Visitor {

  /** Weights are quotients of 34 digits: what they add up to has no more that mean anything. */
  private static final MathContext MEANT = new MathContext(28);

  private final BigDecimal[] weights;
  private final Universe universe;
  private final long[] rows;
  private final BigDecimal[] sums;
  private final BigDecimal[] squares;

  /**
   * Counts.
   *
   * @param weights the weight of each row; those of the units visited are known
   */
  WeightedRows(int groups, BigDecimal[] weights, Universe universe) {
    this.weights = weights;
    this.universe = universe;
    rows = new long[groups];
    sums = zeros(groups);
    squares = zeros(groups);
  }

  static BigDecimal[] zeros(int groups) {
    BigDecimal[] zeros = new BigDecimal[groups];
    Arrays.fill(zeros, BigDecimal.ZERO);
    return zeros;
  }

  /** A sum of weights, or what is made of some, without the digits that mean nothing. */
  static BigDecimal settled(BigDecimal number) {
    return Decimals.canonical(number.round(MEANT));
  }

  BigDecimal weight(int unit) {
    return weights[universe.row(unit)];
  }

  @Override
  public void visit(int group, int unit) {
    BigDecimal weight = weight(unit);
    rows[group]++;
    sums[group] = sums[group].add(weight);
    squares[group] = squares[group].add(weight.multiply(weight));
  }

  long[] rows() {
    return rows;
  }

  long rows(int group) {
    return rows[group];
  }

  /** Σw. */
  BigDecimal sum(int group) {
    return sums[group];
  }

  /** The effective n; none where there is no row. */
  Optional<BigDecimal> effective(int group) {
    return rows[group] == 0
        ? Optional.empty()
        : Optional.of(
            settled(Decimals.quotient(sums[group].multiply(sums[group]), squares[group])));
  }
}
