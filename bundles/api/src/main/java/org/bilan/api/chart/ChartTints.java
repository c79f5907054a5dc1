package org.bilan.api.chart;

/** How the colours of parts follow one another. */
public enum ChartTints {
  /** A colour of its own for each part, for categories without an order. */
  DISTINCT,
  /** From dark to light, for categories in an order: from the most to the least. */
  ORDERED,
  /** From one colour to another through a pale middle, for answers for and against. */
  DIVERGING
}
