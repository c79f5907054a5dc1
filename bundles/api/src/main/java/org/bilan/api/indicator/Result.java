package org.bilan.api.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a formula gives. */
public sealed interface Result {

  /** The unit; see {@link Unit}. */
  String unit();

  /** What a breakdown measures. */
  enum Measure {
    /** Rows, or things counted. */
    COUNT,
    /** Percentages. */
    SHARE,
    /** Sums: of money, visits, copies. */
    AMOUNT,
    /** Means, densities, other ratios. */
    MEAN,
    /** Changes between editions. */
    CHANGE
  }

  /**
   * One value.
   *
   * @param value the value
   * @param unit its unit
   * @param base n: the rows it is taken over, where that has a meaning
   * @param margin half the width of its 95 % interval, for an estimate
   * @param deviation the standard deviation of the rows of a mean
   * @param flags what a reader must know
   * @param effective the effective n of weighted rows (Kish): how many rows of one weight would
   *     tell as much; empty where rows are not weighted
   */
  record Figure(
      Value value,
      String unit,
      Optional<Long> base,
      Optional<BigDecimal> margin,
      Optional<BigDecimal> deviation,
      Set<Flag> flags,
      Optional<BigDecimal> effective)
      implements Result {

    /** Copies the flags. */
    public Figure {
      flags = sorted(flags);
    }

    /** A value of rows that are not weighted. */
    public Figure(
        Value value,
        String unit,
        Optional<Long> base,
        Optional<BigDecimal> margin,
        Optional<BigDecimal> deviation,
        Set<Flag> flags) {
      this(value, unit, base, margin, deviation, flags, Optional.empty());
    }

    /** A value without base. */
    public static Figure of(Value value, String unit) {
      return new Figure(
          value, unit, Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    /** A value that no row gives. */
    public static Figure missing(String unit) {
      return new Figure(
          Value.missing(),
          unit,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Set.of(Flag.MISSING));
    }
  }

  /**
   * Values by category, or by category and series.
   *
   * @param measure what is measured
   * @param unit its unit
   * @param cells the values, in the order of the categories
   */
  record Breakdown(Measure measure, String unit, List<Cell> cells) implements Result {

    /** Copies the cells. */
    public Breakdown {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One value of a breakdown.
   *
   * @param category its category, or empty for rows whose category is missing
   * @param series its series, where there are series; an empty text for rows whose series is
   *     missing
   * @param value the value
   * @param base n, where that has a meaning
   * @param flags what a reader must know
   * @param margin half the width of its 95 % interval, for an estimate
   * @param deviation the standard deviation of the rows of a mean
   * @param effective the effective n of weighted rows; empty where rows are not weighted
   */
  record Cell(
      Optional<String> category,
      Optional<String> series,
      Value value,
      Optional<Long> base,
      Set<Flag> flags,
      Optional<BigDecimal> margin,
      Optional<BigDecimal> deviation,
      Optional<BigDecimal> effective) {

    /** Copies the flags. */
    public Cell {
      flags = sorted(flags);
    }

    /** The same value with one more thing that a reader must know. */
    public Cell with(Flag flag) {
      Set<Flag> more = EnumSet.of(flag);
      more.addAll(flags);
      return new Cell(category, series, value, base, more, margin, deviation, effective);
    }

    /** A value that is no estimate. */
    public Cell(
        Optional<String> category,
        Optional<String> series,
        Value value,
        Optional<Long> base,
        Set<Flag> flags) {
      this(
          category,
          series,
          value,
          base,
          flags,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  private static Set<Flag> sorted(Set<Flag> flags) {
    return flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
  }
}
