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
  /** A map of regions, each tinted by its value: for rates. */
  MAP,
  /** A map of regions, each with a disc as large as its value: for numbers and amounts. */
  CIRCLES,
  /** A small chart of each series, all on the same axes. */
  MULTIPLES,
  /** The last value of each series, large, over the line that led there. */
  TILES;

  /** Whether it is a map of regions. */
  public boolean isMap() {
    return this == MAP || this == CIRCLES;
  }

  /** Whether its height follows from its width, so that it is made smaller in both or in none. */
  public boolean keepsProportions() {
    return this == DONUT || isMap();
  }
}
