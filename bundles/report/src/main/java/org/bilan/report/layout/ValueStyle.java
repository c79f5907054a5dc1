package org.bilan.report.layout;

import java.math.BigDecimal;
import java.util.Optional;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.report.formats.FrenchNumber;

/**
 * How the values of a breakdown are printed in charts and tables, so that labels agree with texts.
 *
 * @param measure what is measured
 * @param unit its unit
 * @param decimals its decimals
 * @param precision what it is exact to, if declared
 */
record ValueStyle(
    Result.Measure measure, String unit, int decimals, Optional<BigDecimal> precision) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal NEARLY_WHOLE = new BigDecimal("0.5");

  static ValueStyle of(IndicatorResult result) {
    Result.Breakdown breakdown = (Result.Breakdown) result.result();
    Optional<BigDecimal> precision = result.indicator().precision();
    int decimals = precision.isPresent() ? FrenchNumber.decimals(precision) : decimals(breakdown);
    return new ValueStyle(breakdown.measure(), breakdown.unit(), decimals, precision);
  }

  private static int decimals(Result.Breakdown breakdown) {
    return switch (breakdown.measure()) {
      case COUNT, AMOUNT -> 0;
      case SHARE -> hasValueUnderOne(breakdown) ? 1 : 0;
      case MEAN, CHANGE -> isWhole(breakdown) ? 0 : 1;
    };
  }

  /** A share that would be printed 0 though it is not. */
  private static boolean hasValueUnderOne(Result.Breakdown breakdown) {
    return breakdown.cells().stream()
        .flatMap(cell -> cell.value().number().stream())
        .anyMatch(v -> v.signum() > 0 && v.compareTo(new BigDecimal("0.5")) < 0);
  }

  private static boolean isWhole(Result.Breakdown breakdown) {
    return breakdown.cells().stream()
        .flatMap(cell -> cell.value().number().stream())
        .allMatch(v -> v.stripTrailingZeros().scale() <= 0);
  }

  /** Whether values add up. */
  boolean adds() {
    return measure == Result.Measure.COUNT || measure == Result.Measure.AMOUNT;
  }

  /** Whether a sum of values says something: they add up, or are the shares of a whole. */
  boolean adds(BigDecimal sum) {
    return adds()
        || (measure == Result.Measure.SHARE
            && sum.subtract(WHOLE).abs().compareTo(NEARLY_WHOLE) <= 0);
  }

  /** A value with its unit. */
  String withUnit(BigDecimal value) {
    return measure == Result.Measure.CHANGE
        ? FrenchNumber.signed(rounded(value), unit, decimals)
        : FrenchNumber.withUnit(rounded(value), unit, decimals);
  }

  /** A value under a heading that says its unit. */
  String bare(BigDecimal value) {
    return measure == Result.Measure.CHANGE
        ? FrenchNumber.signed(rounded(value), "", decimals)
        : FrenchNumber.of(rounded(value), decimals);
  }

  private BigDecimal rounded(BigDecimal value) {
    return FrenchNumber.rounded(value, precision);
  }
}
