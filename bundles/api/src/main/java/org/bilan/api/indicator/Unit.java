package org.bilan.api.indicator;

/** Units that mean something to formats. Any other text is a unit that is printed as it is. */
public final class Unit {

  /** Percentages, 0 to 100. */
  public static final String PERCENT = "%";

  /** Differences of percentages. */
  public static final String POINTS = "points";

  /** Euros. */
  public static final String EURO = "€";

  /** Days. */
  public static final String DAY = "date";

  /** How many times. */
  public static final String TIMES = "×";

  /** Without unit. */
  public static final String NONE = "";

  private Unit() {}
}
