package org.bilan.compute.rows;

import java.math.BigDecimal;
import java.util.Optional;

/** Counts. */
final class CountGauge implements Gauge {

  private final long[] rows;

  CountGauge(int groups) {
    rows = new long[groups];
  }

  @Override
  public void visit(int group, int unit) {
    rows[group]++;
  }

  @Override
  public long[] rows() {
    return rows;
  }

  @Override
  public Measurement at(int group) {
    return Measurement.of(BigDecimal.valueOf(rows[group]), Optional.empty());
  }
}
