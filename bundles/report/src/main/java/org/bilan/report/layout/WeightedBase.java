package org.bilan.report.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.report.formats.FrenchNumber;

/** Prints the effective n of weighted rows, beside their number: rounded down, to claim no more. */
final class WeightedBase {

  private final PrintedWords words;

  WeightedBase(PrintedWords words) {
    this.words = words;
  }

  /** The effective n of a figure, as a clause. */
  Optional<String> of(Result.Figure figure) {
    return figure
        .effective()
        .map(n -> words.of("source.effective", FrenchNumber.of(whole(n).longValue())));
  }

  /** The least effective n of some results, as a clause. */
  Optional<String> least(Stream<IndicatorResult> results) {
    return results
        .flatMap(WeightedBase::each)
        .min(BigDecimal::compareTo)
        .map(n -> words.of("source.effective", FrenchNumber.of(whole(n).longValue())));
  }

  private static Stream<BigDecimal> each(IndicatorResult result) {
    return result.result() instanceof Result.Figure figure
        ? figure.effective().stream()
        : ((Result.Breakdown) result.result())
            .cells().stream().flatMap(cell -> cell.effective().stream());
  }

  private static BigDecimal whole(BigDecimal n) {
    return n.setScale(0, RoundingMode.FLOOR);
  }
}
