package org.bilan.workbench.views;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * A value in a cell, sorted by its number.
 *
 * @param number the number, if it is one
 * @param text what is shown
 */
record Shown(Optional<BigDecimal> number, String text) implements Comparable<Shown> {

  private static final Comparator<Shown> ORDER =
      Comparator.comparing(
              (Shown shown) -> shown.number().orElse(null),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Shown::text);

  static Shown count(Optional<Long> number, String text) {
    return new Shown(number.map(BigDecimal::valueOf), text);
  }

  @Override
  public int compareTo(Shown other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return text;
  }
}
