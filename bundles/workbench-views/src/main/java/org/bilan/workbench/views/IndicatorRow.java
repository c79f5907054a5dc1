package org.bilan.workbench.views;

import java.util.Optional;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.ValueText;

/**
 * An indicator as it is listed.
 *
 * @param result it, with its value
 * @param state how it is
 * @param section the section of the bilan that shows it, or nothing
 * @param series what it was, edition by edition
 */
record IndicatorRow(IndicatorResult result, IndicatorState state, String section, Series series) {

  Indicator indicator() {
    return result.indicator();
  }

  /** The script that defines it. */
  String script() {
    return indicator().place().file();
  }

  Optional<Result.Figure> figure() {
    return result.result() instanceof Result.Figure figure ? Optional.of(figure) : Optional.empty();
  }

  /** Its value as it is shown; how many values, where it has several. */
  Shown value(ValueText numbers, String cells) {
    return figure()
        .map(f -> new Shown(f.value().number(), numbers.of(f.value(), f.unit())))
        .orElseGet(() -> new Shown(Optional.empty(), cells));
  }

  /** How many cells a breakdown has. */
  int cells() {
    return result.result() instanceof Result.Breakdown breakdown ? breakdown.cells().size() : 0;
  }
}
