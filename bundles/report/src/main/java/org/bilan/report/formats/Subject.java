package org.bilan.report.formats;

import java.util.Optional;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/**
 * What is known of a value, before or after rows are read.
 *
 * @param kind its kind
 * @param unit its unit, where known
 * @param noun whether it says what it counts
 */
public record Subject(Kind kind, Optional<String> unit, boolean noun) {

  /** The kinds of values formats tell apart. */
  public enum Kind {
    /** A number. */
    NUMBER,
    /** A day. */
    DAY,
    /** A text. */
    TEXT,
    /** Labels in order. */
    LABELS,
    /** Not known before rows are read. */
    UNKNOWN
  }

  /** What is known of a value. */
  public static Subject of(Operand operand) {
    return new Subject(
        kind(operand.value()), Optional.of(operand.unit()), operand.noun().isPresent());
  }

  private static Kind kind(Value value) {
    if (value instanceof Value.Numeric) {
      return Kind.NUMBER;
    }
    if (value instanceof Value.Day) {
      return Kind.DAY;
    }
    if (value instanceof Value.Text) {
      return Kind.TEXT;
    }
    return value instanceof Value.Labels ? Kind.LABELS : Kind.UNKNOWN;
  }

  /** Whether it is, or may be, of a kind. */
  public boolean may(Kind wanted) {
    return kind == wanted || kind == Kind.UNKNOWN;
  }

  /** Whether it is, or may be, a number in one of these units. */
  public boolean mayBeIn(String... units) {
    return may(Kind.NUMBER) && (unit.isEmpty() || java.util.List.of(units).contains(unit.get()));
  }

  /** Whether it is, or may be, a number of things: neither a share nor money. */
  public boolean mayCount() {
    return may(Kind.NUMBER) && unit.filter(Subject::isSymbol).isEmpty();
  }

  /** Whether a unit is printed as a sign after the number, rather than named by a text. */
  public static boolean isSymbol(String unit) {
    return unit.equals(Unit.PERCENT) || unit.equals(Unit.POINTS) || unit.equals(Unit.EURO);
  }
}
