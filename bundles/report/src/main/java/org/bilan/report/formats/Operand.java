package org.bilan.report.formats;

import java.math.BigDecimal;
import java.util.Optional;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.Noun;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;

/**
 * What a format prints.
 *
 * @param id the name the text gives it
 * @param value the value
 * @param unit its unit
 * @param noun what it counts, if declared
 * @param precision what it is exact to, if declared
 * @param label its name in print
 * @param small whether it rests on few answers
 */
public record Operand(
    String id,
    Value value,
    String unit,
    Optional<Noun> noun,
    Optional<BigDecimal> precision,
    String label,
    boolean small) {

  /** A value that does not rest on few answers. */
  public Operand(
      String id,
      Value value,
      String unit,
      Optional<Noun> noun,
      Optional<BigDecimal> precision,
      String label) {
    this(id, value, unit, noun, precision, label, false);
  }

  /** The unit of years, which are numbers without thousands. */
  public static final String YEAR = "année";

  /** The figure of an indicator. */
  public static Operand of(Indicator indicator, Result.Figure figure) {
    return new Operand(
        indicator.id(),
        figure.value(),
        figure.unit(),
        indicator.noun(),
        indicator.precision(),
        plain(indicator.label()),
        figure.flags().contains(Flag.SMALL_BASE));
  }

  /** A label without the braces that mark its literals. */
  private static String plain(String label) {
    return label.replaceAll("\\{=([^}]*)}", "$1");
  }

  /** A year. */
  public static Operand year(String id, int year) {
    return new Operand(
        id, Value.of(BigDecimal.valueOf(year)), YEAR, Optional.empty(), Optional.empty(), id);
  }

  /** A text, or a missing value. */
  public static Operand text(String id, Optional<String> text) {
    Value value = text.<Value>map(Value.Text::new).orElse(Value.missing());
    return new Operand(id, value, "", Optional.empty(), Optional.empty(), id);
  }

  /**
   * The number.
   *
   * @throws java.util.NoSuchElementException where it is none
   */
  public BigDecimal number() {
    return value.number().orElseThrow();
  }

  /** Whether it is a ranking that no category is in. */
  public boolean isEmptyRanking() {
    return value instanceof Value.Labels labels && labels.values().isEmpty();
  }

  /** Whether nothing can be printed of it: it is missing, withheld, or a ranking of nothing. */
  public boolean isNothing() {
    return value.isMissing() || isEmptyRanking();
  }

  /** The same, its number rounded to what it is declared exact to: nothing finer is told of it. */
  public Operand rounded() {
    return with(FrenchNumber.rounded(number(), precision));
  }

  /** The same with another value. */
  public Operand with(BigDecimal number) {
    return new Operand(id, Value.of(number), unit, noun, precision, label, small);
  }
}
