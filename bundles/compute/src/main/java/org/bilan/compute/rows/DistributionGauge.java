package org.bilan.compute.rows;

import java.util.Optional;

/** 100 × the units of each label ÷ the units of its series. */
final class DistributionGauge implements Gauge {

  private final Groups groups;
  private final long[] bases;
  private final long[] rows;

  /**
   * Distributes.
   *
   * @param groups labels, then series
   * @param bases the units of each series
   */
  DistributionGauge(Groups groups, long[] bases) {
    this.groups = groups;
    this.bases = bases;
    rows = new long[groups.size()];
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
    long base = bases[groups.seriesOf(group)];
    return base == 0
        ? Measurement.missing(Optional.of(base))
        : Measurement.of(Decimals.percentage(rows[group], base), Optional.of(base));
  }
}
