package org.bilan.compute.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bilan.api.formula.Formula.Measure;
import org.bilan.api.indicator.Value;

/** The median, or the k-th smallest or largest, of the known cells of a column; the k-th day. */
final class OrderGauge implements Gauge {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final NumberCells cells;
  private final Measure measure;
  private final int rank;
  private final boolean days;
  private final long[] rows;
  private final int[][] taken;
  private final int[] known;

  /**
   * Orders.
   *
   * @param days whether the numbers are days since 1970-01-01
   */
  OrderGauge(int groups, NumberCells cells, Measure measure, int rank, boolean days) {
    this.cells = cells;
    this.measure = measure;
    this.rank = rank;
    this.days = days;
    rows = new long[groups];
    taken = new int[groups][];
    known = new int[groups];
  }

  @Override
  public void visit(int group, int unit) {
    rows[group]++;
    int row = cells.row(unit);
    if (cells.numbers().isKnown(row)) {
      keep(group, row);
    }
  }

  private void keep(int group, int row) {
    int n = known[group]++;
    if (n == 0) {
      taken[group] = new int[8];
    } else if (n == taken[group].length) {
      taken[group] = Arrays.copyOf(taken[group], 2 * n);
    }
    taken[group][n] = row;
  }

  @Override
  public long[] rows() {
    return rows;
  }

  @Override
  public Measurement at(int group) {
    int n = known[group];
    Optional<Long> base = Optional.of((long) n);
    int first = first(n);
    if (n == 0 || first < 0 || first >= n) {
      return Measurement.missing(base);
    }
    BigDecimal[] sorted = sorted(group, n);
    boolean pair = measure == Measure.MEDIAN && n % 2 == 0;
    BigDecimal value =
        pair ? sorted[first - 1].add(sorted[first]).divide(TWO, Decimals.PRECISION) : sorted[first];
    return days ? new Measurement(day(value), base, Optional.empty()) : Measurement.of(value, base);
  }

  private static Value day(BigDecimal number) {
    return new Value.Day(LocalDate.ofEpochDay(number.longValueExact()));
  }

  /** The index, among the known cells in ascending order, of the one wanted. */
  private int first(int n) {
    return switch (measure) {
      case SMALLEST -> rank - 1;
      case LARGEST -> n - rank;
      default -> n / 2;
    };
  }

  private BigDecimal[] sorted(int group, int n) {
    IntStream ofGroup = Arrays.stream(taken[group], 0, n);
    Numbers numbers = cells.numbers();
    if (numbers.isScaled()) {
      return ofGroup
          .mapToLong(numbers::scaled)
          .sorted()
          .mapToObj(number -> BigDecimal.valueOf(number, numbers.scale()))
          .toArray(BigDecimal[]::new);
    }
    return ofGroup.mapToObj(numbers::decimal).sorted().toArray(BigDecimal[]::new);
  }
}
