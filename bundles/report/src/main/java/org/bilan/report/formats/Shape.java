package org.bilan.report.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bilan.report.texts.Argument;

/** The shapes of arguments that formats take. */
public final class Shape {

  private static final int MOST_DECIMALS = 6;

  private Shape() {}

  /** No argument. */
  public static boolean none(List<Argument> arguments) {
    return arguments.isEmpty();
  }

  /** At most a number of decimals. */
  static boolean decimals(List<Argument> arguments) {
    return arguments.isEmpty() || (arguments.size() == 1 && isDecimals(arguments.get(0)));
  }

  /** At most one of some words, then at most a number of decimals. */
  static Predicate<List<Argument>> wordAndDecimals(String... words) {
    return arguments -> {
      boolean word = !arguments.isEmpty() && isOneOf(arguments.get(0), words);
      return decimals(word ? arguments.subList(1, arguments.size()) : arguments);
    };
  }

  /** At most a number of decimals, then at most one of some words. */
  static Predicate<List<Argument>> decimalsAndWord(String... words) {
    return arguments -> {
      int last = arguments.size() - 1;
      boolean word = last >= 0 && isOneOf(arguments.get(last), words);
      return decimals(word ? arguments.subList(0, last) : arguments);
    };
  }

  /** At most one of some words. */
  static Predicate<List<Argument>> word(String... words) {
    return arguments ->
        arguments.isEmpty() || (arguments.size() == 1 && isOneOf(arguments.get(0), words));
  }

  /** So many quoted texts. */
  static Predicate<List<Argument>> quoted(int count) {
    return arguments ->
        arguments.size() == count && arguments.stream().allMatch(a -> a instanceof Argument.Quoted);
  }

  /** At most a positive number. */
  static boolean number(List<Argument> arguments) {
    return arguments.isEmpty()
        || (arguments.size() == 1
            && arguments.get(0) instanceof Argument.Number number
            && number.value().signum() > 0);
  }

  /** Whether a word is among the arguments. */
  public static boolean has(List<Argument> arguments, String word) {
    return arguments.contains(new Argument.Word(word));
  }

  /** The decimals asked for. */
  static Optional<Integer> decimalsOf(List<Argument> arguments) {
    return arguments.stream()
        .filter(a -> a instanceof Argument.Number)
        .map(a -> ((Argument.Number) a).value().intValueExact())
        .findFirst();
  }

  /** A quoted argument. */
  static String text(List<Argument> arguments, int index) {
    return ((Argument.Quoted) arguments.get(index)).text();
  }

  private static boolean isDecimals(Argument argument) {
    return argument instanceof Argument.Number number
        && number.value().scale() <= 0
        && number.value().signum() >= 0
        && number.value().intValue() <= MOST_DECIMALS;
  }

  private static boolean isOneOf(Argument argument, String... words) {
    return argument instanceof Argument.Word word && Arrays.asList(words).contains(word.text());
  }
}
