package org.bilan.report.formats;

import java.util.List;

/** Numbers in words. */
public final class FrenchWords {

  private static final List<String> SMALL =
      List.of(
          "zéro",
          "un",
          "deux",
          "trois",
          "quatre",
          "cinq",
          "six",
          "sept",
          "huit",
          "neuf",
          "dix",
          "onze",
          "douze",
          "treize",
          "quatorze",
          "quinze",
          "seize");
  private static final List<String> TENS =
      List.of(
          "",
          "",
          "vingt",
          "trente",
          "quarante",
          "cinquante",
          "soixante",
          "soixante",
          "quatre-vingt",
          "quatre-vingt");

  private FrenchWords() {}

  /** A whole number from 0 to 999; {@code feminine} for <i>une</i>. */
  public static String of(int number, boolean feminine) {
    String masculine = number < SMALL.size() ? SMALL.get(number) : compound(number);
    boolean endsWithOne = number % 10 == 1 && masculine.endsWith("un");
    return feminine && endsWithOne ? masculine + "e" : masculine;
  }

  private static String compound(int number) {
    return number < 100 ? underHundred(number) : hundreds(number / 100, number % 100);
  }

  private static String hundreds(int hundreds, int rest) {
    String cent = hundreds == 1 ? "cent" : SMALL.get(hundreds) + " cent";
    if (rest == 0) {
      return hundreds == 1 ? cent : cent + "s";
    }
    return cent + " " + of(rest, false);
  }

  private static String underHundred(int number) {
    if (number < 20) {
      return "dix-" + SMALL.get(number - 10);
    }
    int tens = number / 10;
    boolean byTwenties = tens == 7 || tens == 9;
    int rest = byTwenties ? number % 10 + 10 : number % 10;
    if (rest == 0) {
      return number == 80 ? "quatre-vingts" : TENS.get(tens);
    }
    boolean et = (rest == 1 || rest == 11) && tens < 8;
    return TENS.get(tens) + (et ? " et " : "-") + of(rest, false);
  }

  /** A number up to seize in words, then in figures. */
  static String upToSixteen(int number, boolean feminine) {
    return number < SMALL.size() ? of(number, feminine) : FrenchNumber.of(number);
  }

  /** {@code a, b et c}. */
  public static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " et " + items.get(last);
  }
}
