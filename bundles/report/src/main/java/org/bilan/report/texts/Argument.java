package org.bilan.report.texts;

import java.math.BigDecimal;

/** An argument of a format. */
public sealed interface Argument {

  /**
   * A number: {@code 1700}, {@code 0,5}.
   *
   * @param value the number
   */
  record Number(BigDecimal value) implements Argument {}

  /**
   * A count of digits: {@code 3 digits}.
   *
   * @param count how many
   */
  record Digits(int count) implements Argument {}

  /**
   * A ratio: {@code 8:10} or {@code 4/5}.
   *
   * @param part the first number
   * @param whole the second number
   * @param fraction whether a slash stands between them
   */
  record Ratio(int part, int whole, boolean fraction) implements Argument {}

  /**
   * A text between quotes.
   *
   * @param text without its quotes
   */
  record Quoted(String text) implements Argument {}

  /**
   * A bare word: {@code f}, {@code day}, {@code k}.
   *
   * @param text the word
   */
  record Word(String text) implements Argument {}
}
