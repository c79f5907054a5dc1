package org.bilan.chart.xchart;

/** Moves texts apart along a side so that none covers another. */
final class Spread {

  private Spread() {}

  /**
   * The middles nearest to the wanted ones, in the same order, that do not overlap.
   *
   * @param wanted wanted middles, ascending
   * @param heights the height of each
   * @param from where the first may begin
   * @param to where the last should end
   */
  static double[] between(double[] wanted, double[] heights, double from, double to) {
    double[] middles = wanted.clone();
    double edge = from;
    for (int i = 0; i < middles.length; i++) {
      middles[i] = Math.max(middles[i], edge + heights[i] / 2);
      edge = middles[i] + heights[i] / 2;
    }
    edge = to;
    for (int i = middles.length - 1; i >= 0; i--) {
      middles[i] = Math.min(middles[i], edge - heights[i] / 2);
      edge = middles[i] - heights[i] / 2;
    }
    return middles;
  }
}
