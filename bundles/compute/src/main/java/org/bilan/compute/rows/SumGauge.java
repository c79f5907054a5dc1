package org.bilan.compute.rows;

import java.math.BigDecimal;
import java.util.Optional;
import org.bilan.api.indicator.Value;

/** The sum, or the mean, of the known cells of a column. */
final class SumGauge implements Gauge {

  private final NumberCells cells;
  private final boolean mean;
  private final Sums sums;
  private final long[] rows;
  private final long[] known;

  SumGauge(int groups, NumberCells cells, boolean mean) {
    this.cells = cells;
    this.mean = mean;
    sums = Sums.of(cells.numbers(), groups, mean);
    rows = new long[groups];
    known = new long[groups];
  }

  @Override
  public void visit(int group, int unit) {
    rows[group]++;
    int row = cells.row(unit);
    if (cells.numbers().isKnown(row)) {
      known[group]++;
      sums.add(group, row);
    }
  }

  @Override
  public long[] rows() {
    return rows;
  }

  @Override
  public Measurement at(int group) {
    long n = known[group];
    if (n == 0) {
      return mean || rows[group] > 0
          ? Measurement.missing(Optional.of(n))
          : Measurement.of(BigDecimal.ZERO, Optional.of(n));
    }
    return mean ? mean(group, n) : Measurement.of(sums.sum(group), Optional.of(n));
  }

  private Measurement mean(int group, long n) {
    BigDecimal mean = Decimals.quotient(sums.sum(group), BigDecimal.valueOf(n));
    return new Measurement(Value.of(mean), Optional.of(n), deviation(group, n));
  }

  /** The sample standard deviation: √((n Σx² − (Σx)²) ÷ (n (n − 1))). */
  private Optional<BigDecimal> deviation(int group, long n) {
    if (n < 2) {
      return Optional.empty();
    }
    BigDecimal sum = sums.sum(group);
    BigDecimal count = BigDecimal.valueOf(n);
    BigDecimal spread = sums.squares(group).multiply(count).subtract(sum.multiply(sum));
    BigDecimal pairs = count.multiply(BigDecimal.valueOf(n - 1));
    BigDecimal variance = spread.divide(pairs, Decimals.PRECISION);
    return Optional.of(Decimals.canonical(variance.sqrt(Decimals.PRECISION)));
  }
}
