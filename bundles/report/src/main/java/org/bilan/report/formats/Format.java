package org.bilan.report.formats;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.bilan.report.texts.Argument;

/**
 * A way to print a value, called by name in texts. Pure.
 *
 * @param name its name
 * @param usage how it is written, for messages
 * @param takes which arguments it takes
 * @param suits which values it prints
 * @param printing prints a value that suits, with arguments that it takes; never a missing one
 */
public record Format(
    String name,
    String usage,
    Predicate<List<Argument>> takes,
    Predicate<Subject> suits,
    BiFunction<Operand, List<Argument>, Printed> printing) {

  /** A format that never finds anything wrong. */
  static Format plain(
      String name,
      String usage,
      Predicate<List<Argument>> takes,
      Predicate<Subject> suits,
      BiFunction<Operand, List<Argument>, String> printing) {
    return new Format(
        name, usage, takes, suits, (operand, given) -> Printed.of(printing.apply(operand, given)));
  }

  /** Prints a value. */
  public Printed print(Operand operand, List<Argument> arguments) {
    return printing.apply(operand, arguments);
  }
}
