package org.bilan.compute.rows;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;

/** 100 × the weight of the units that satisfy a condition ÷ that of the units given. */
final class WeightedShareGauge implements Gauge {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final WeightedRows given;
  private final BitSet satisfying;
  private final BigDecimal[] satisfied;

  WeightedShareGauge(int groups, WeightedRows given, BitSet satisfying) {
    this.given = given;
    this.satisfying = satisfying;
    satisfied = WeightedRows.zeros(groups);
  }

  @Override
  public void visit(int group, int unit) {
    given.visit(group, unit);
    if (satisfying.get(unit)) {
      satisfied[group] = satisfied[group].add(given.weight(unit));
    }
  }

  @Override
  public long[] rows() {
    return given.rows();
  }

  @Override
  public Measurement at(int group) {
    return share(satisfied[group], given, group);
  }

  /** A part of the weight of a group, as a percentage. */
  static Measurement share(BigDecimal part, WeightedRows whole, int group) {
    long base = whole.rows(group);
    return base == 0
        ? Measurement.missing(Optional.of(base))
        : Measurement.of(
                WeightedRows.settled(Decimals.quotient(part.multiply(HUNDRED), whole.sum(group))),
                Optional.of(base))
            .weighted(whole.effective(group));
  }
}
