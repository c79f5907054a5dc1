package org.bilan.report.approximations;

import java.util.List;
import org.bilan.report.formats.FrenchWords;

/** The words of fractions: {@code la moitié}, {@code les deux tiers}. */
final class FractionWords {

  private static final List<String> PARTS =
      List.of(
          "",
          "",
          "moitié",
          "tiers",
          "quart",
          "cinquième",
          "sixième",
          "septième",
          "huitième",
          "neuvième",
          "dixième");

  private FractionWords() {}

  /** Whether a fraction has words: proper, and no smaller part than a tenth. */
  static boolean has(int part, int whole) {
    return part >= 1 && part < whole && whole < PARTS.size() && (whole > 2 || part == 1);
  }

  static String bare(int part, int whole) {
    if (whole == 2) {
      return "la moitié";
    }
    return part == 1 ? "un " + PARTS.get(whole) : "les " + several(part, whole);
  }

  static String withDe(int part, int whole) {
    if (whole == 2) {
      return "de la moitié";
    }
    return part == 1 ? "d’un " + PARTS.get(whole) : "des " + several(part, whole);
  }

  private static String several(int part, int whole) {
    String word = PARTS.get(whole);
    return FrenchWords.of(part, false) + " " + (word.endsWith("s") ? word : word + "s");
  }
}
