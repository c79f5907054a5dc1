package org.bilan.compute.rows;

import java.util.Optional;

/** How much the rows weigh: how many members of the population they stand for. */
record WeightedCountGauge(WeightedRows counted) implements Gauge {

  @Override
  public void visit(int group, int unit) {
    counted.visit(group, unit);
  }

  @Override
  public long[] rows() {
    return counted.rows();
  }

  @Override
  public Measurement at(int group) {
    long n = counted.rows(group);
    return Measurement.of(WeightedRows.settled(counted.sum(group)), Optional.of(n))
        .weighted(counted.effective(group));
  }
}
