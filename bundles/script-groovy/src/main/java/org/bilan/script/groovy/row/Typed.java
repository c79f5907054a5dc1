package org.bilan.script.groovy.row;

import java.math.BigDecimal;
import java.util.List;
import org.bilan.script.groovy.evaluate.Kind;

/**
 * A translated expression and what is known of its value.
 *
 * @param kind the kind of its value; {@link Kind#VALUE} where it is always missing or was wrong
 * @param item the kind of the items of a list or of the values of a map
 * @param step gives the value
 */
record Typed(Kind kind, Kind item, Step step) {

  /** What stands for a closure that was wrong, or for a missing value. */
  static final Typed MISSING = new Typed(Kind.VALUE, Kind.VALUE, frame -> null);

  static Typed of(Kind kind, Step step) {
    return new Typed(kind, Kind.VALUE, step);
  }

  /** A value known beforehand. */
  static Typed constant(Object value) {
    Kind item = value instanceof List<?> list && !list.isEmpty() ? kind(list.get(0)) : Kind.VALUE;
    return new Typed(kind(value), item, frame -> value);
  }

  private static Kind kind(Object value) {
    return value instanceof BigDecimal ? Kind.NUMBER : Kind.of(value);
  }

  boolean is(Kind other) {
    return kind == other || kind == Kind.VALUE;
  }
}
