package org.bilan.api.chart;

/** The forms of charts that authors choose from. */
public enum ChartForm {
  /** Vertical bars. */
  COLUMNS,
  /** Horizontal bars. */
  BARS,
  /** Horizontal bars whose series add up. */
  STACKED,
  /** Horizontal bars whose series add up to 100 %. */
  SHARES,
  /** Lines over editions. */
  LINES,
  /** A ring of five parts at most. */
  DONUT,
  /** Dots on a line, one a category. */
  DOTS,
  /** A map of regions. */
  MAP
}
