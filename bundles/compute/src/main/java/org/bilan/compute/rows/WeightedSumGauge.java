package org.bilan.compute.rows;

import java.math.BigDecimal;
import java.util.Optional;
import org.bilan.api.indicator.Value;

/** The weighted sum, or the weighted mean, of the known cells of a column. */
final class WeightedSumGauge implements Gauge {

  private final NumberCells cells;
  private final WeightedRows known;
  private final boolean mean;
  private final long[] rows;
  private final BigDecimal[] sums;
  private final BigDecimal[] squares;

  WeightedSumGauge(int groups, NumberCells cells, WeightedRows known, boolean mean) {
    this.cells = cells;
    this.known = known;
    this.mean = mean;
    rows = new long[groups];
    sums = WeightedRows.zeros(groups);
    squares = WeightedRows.zeros(groups);
  }

  @Override
  public void visit(int group, int unit) {
    rows[group]++;
    int row = cells.row(unit);
    if (cells.numbers().isKnown(row)) {
      known.visit(group, unit);
      BigDecimal number = cells.numbers().decimal(row);
      BigDecimal weighted = number.multiply(known.weight(unit));
      sums[group] = sums[group].add(weighted);
      squares[group] = squares[group].add(weighted.multiply(number));
    }
  }

  @Override
  public long[] rows() {
    return rows;
  }

  @Override
  public Measurement at(int group) {
    long n = known.rows(group);
    if (n == 0) {
      return mean || rows[group] > 0
          ? Measurement.missing(Optional.of(n))
          : Measurement.of(BigDecimal.ZERO, Optional.of(n));
    }
    if (!mean) {
      return Measurement.of(WeightedRows.settled(sums[group]), Optional.of(n))
          .weighted(known.effective(group));
    }
    BigDecimal quotient = WeightedRows.settled(Decimals.quotient(sums[group], known.sum(group)));
    return new Measurement(Value.of(quotient), Optional.of(n), deviation(group, n))
        .weighted(known.effective(group));
  }

  /** The weighted standard deviation: √((Σwx² ÷ Σw − (Σwx ÷ Σw)²) × n ÷ (n − 1)). */
  private Optional<BigDecimal> deviation(int group, long n) {
    if (n < 2) {
      return Optional.empty();
    }
    BigDecimal weight = known.sum(group);
    BigDecimal spread = squares[group].multiply(weight).subtract(sums[group].multiply(sums[group]));
    BigDecimal variance =
        spread
            .multiply(BigDecimal.valueOf(n))
            .divide(weight.multiply(weight), Decimals.PRECISION)
            .divide(BigDecimal.valueOf(n - 1), Decimals.PRECISION)
            .max(BigDecimal.ZERO);
    return Optional.of(WeightedRows.settled(variance.sqrt(Decimals.PRECISION)));
  }
}
