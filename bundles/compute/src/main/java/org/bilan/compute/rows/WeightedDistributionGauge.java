package org.bilan.compute.rows;

/** 100 × the weight of the units of each label ÷ that of the units of its series. */
final class WeightedDistributionGauge implements Gauge {

  private final Groups groups;
  private final WeightedRows labels;
  private final WeightedRows bases;

  WeightedDistributionGauge(Groups groups, WeightedRows labels, WeightedRows bases) {
    this.groups = groups;
    this.labels = labels;
    this.bases = bases;
  }

  @Override
  public void visit(int group, int unit) {
    labels.visit(group, unit);
  }

  @Override
  public long[] rows() {
    return labels.rows();
  }

  @Override
  public Measurement at(int group) {
    return WeightedShareGauge.share(labels.sum(group), bases, groups.seriesOf(group));
  }
}
