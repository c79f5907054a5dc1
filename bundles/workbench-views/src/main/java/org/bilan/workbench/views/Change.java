package org.bilan.workbench.views;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.ValueText;

/** What became of a value since the edition before. */
final class Change {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Change() {}

  /** Points for percentages, a percentage for the rest, a difference where there was nothing. */
  static Shown of(Series series, ValueText numbers, String points) {
    if (series.before().isEmpty() || series.now().isEmpty()) {
      return new Shown(Optional.empty(), ValueText.NONE);
    }
    BigDecimal before = series.before().get();
    BigDecimal difference = series.now().get().subtract(before);
    if (series.unit().equals(Unit.PERCENT)) {
      return shown(difference, numbers, "\u00a0" + points);
    } else if (before.signum() == 0) {
      return shown(difference, numbers, "");
    }
    BigDecimal growth = difference.multiply(HUNDRED).divide(before.abs(), MathContext.DECIMAL64);
    return shown(growth, numbers, "\u00a0%");
  }

  private static Shown shown(BigDecimal amount, ValueText numbers, String unit) {
    return new Shown(Optional.of(amount), numbers.signed(amount) + unit);
  }
}
