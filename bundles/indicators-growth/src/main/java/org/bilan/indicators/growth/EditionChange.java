package org.bilan.indicators.growth;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;

/**
 * The change of a series from one edition to another; a series that breaks between them is refused,
 * for what would be printed is the change of the way of counting.
 *
 * @param name the name formulas call
 * @param change how the values are compared, over so many years
 */
record EditionChange(String name, Yearly change) implements IndicatorFunction {

  static final String SERIES = "series";

  @Override
  public Result evaluate(FunctionCall call) {
    Editions editions = Editions.of(call.breakdown(SERIES));
    int from = ((BigDecimal) call.settings().get(GrowthWords.FROM)).intValueExact();
    int to = ((BigDecimal) call.settings().get(GrowthWords.TO)).intValueExact();
    Result.Cell earlier = editions.at(from);
    Result.Cell later = editions.at(to);
    Optional<Integer> broken = editions.breakBetween(from, to);
    if (broken.isPresent()) {
      throw Editions.refused(
          "growth.across-break",
          Suggestion.NONE,
          String.valueOf(from),
          String.valueOf(to),
          String.valueOf(broken.get()));
    }
    String unit = change.unit(editions.unit());
    return earlier
        .value()
        .number()
        .flatMap(a -> later.value().number().flatMap(b -> change.of(a, b, to - from)))
        .map(
            number ->
                new Result.Figure(
                    Value.of(number),
                    unit,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    flags(editions, from, to)))
        .orElseGet(() -> Result.Figure.missing(unit));
  }

  private static Set<Flag> flags(Editions editions, int from, int to) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (editions.isEstimate(from) || editions.isEstimate(to)) {
      flags.add(Flag.ESTIMATE);
    }
    return flags;
  }
}
