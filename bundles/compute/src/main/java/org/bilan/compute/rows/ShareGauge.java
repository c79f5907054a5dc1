package org.bilan.compute.rows;

import java.util.BitSet;
import java.util.Optional;

/** 100 × the units that satisfy a condition ÷ the units given, which are the base. */
final class ShareGauge implements Gauge {

  private final BitSet satisfying;
  private final long[] rows;
  private final long[] satisfied;

  ShareGauge(int groups, BitSet satisfying) {
    this.satisfying = satisfying;
    rows = new long[groups];
    satisfied = new long[groups];
  }

  @Override
  public void visit(int group, int unit) {
    rows[group]++;
    if (satisfying.get(unit)) {
      satisfied[group]++;
    }
  }

  @Override
  public long[] rows() {
    return rows;
  }

  @Override
  public Measurement at(int group) {
    long base = rows[group];
    return base == 0
        ? Measurement.missing(Optional.of(base))
        : Measurement.of(Decimals.percentage(satisfied[group], base), Optional.of(base));
  }
}
