package org.bilan.script.groovy.evaluate;

import java.math.BigDecimal;
import java.util.Optional;
import org.bilan.api.formula.Figure;

/**
 * Turns values of scripts into what Java parameters take.
 *
 * @param value the value as the parameter takes it
 * @param cost how far it is from the value given: 0 for the value itself
 */
record Conversion(Object value, int cost) {

  /** Converts to a type; empty where the type does not take the value. */
  static Optional<Conversion> of(Argument argument, Class<?> type, boolean numbersAsText) {
    Object value = argument.value();
    if (type == Argument.class) {
      return free(argument);
    }
    if (value instanceof Unknown) {
      return free(standIn(argument, type));
    }
    if (type == Quoted.class) {
      return value instanceof String text
          ? free(new Quoted(text, argument.place(), argument.inside()))
          : Optional.empty();
    }
    if (value instanceof BigDecimal number) {
      return number(number, type, numbersAsText);
    }
    if (type == boolean.class) {
      return value instanceof Boolean ? free(value) : Optional.empty();
    }
    return type.isInstance(value) ? free(value) : Optional.empty();
  }

  private static Object standIn(Argument argument, Class<?> type) {
    if (type == Quoted.class) {
      return new Quoted(Quoted.STAND_IN, argument.place(), argument.inside());
    }
    return type == String.class ? Quoted.STAND_IN : null;
  }

  private static Optional<Conversion> number(
      BigDecimal number, Class<?> type, boolean numbersAsText) {
    if (type == BigDecimal.class || type == Object.class) {
      return free(number);
    }
    if (type == int.class || type == Integer.class) {
      return whole(number).map(n -> new Conversion(n, 0));
    }
    if (type == double.class || type == Double.class) {
      return free(number.doubleValue());
    }
    if (type == Figure.class) {
      return Optional.of(new Conversion(Figure.constant(number), 1));
    }
    boolean text = type == String.class && numbersAsText && whole(number).isPresent();
    return text ? Optional.of(new Conversion(number.toPlainString(), 2)) : Optional.empty();
  }

  private static Optional<Integer> whole(BigDecimal number) {
    try {
      return Optional.of(number.intValueExact());
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Optional<Conversion> free(Object value) {
    return Optional.of(new Conversion(value, 0));
  }

  /** What a primitive parameter is given when its option is absent; {@code null} for others. */
  static Object absent(Class<?> type) {
    if (type == boolean.class) {
      return Boolean.FALSE;
    }
    if (type == int.class) {
      return 0;
    }
    return type == double.class ? (Object) 0.0 : null;
  }
}
