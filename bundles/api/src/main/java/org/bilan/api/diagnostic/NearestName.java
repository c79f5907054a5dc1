package org.bilan.api.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name a slip of the keyboard meant. */
final class NearestName {

  private NearestName() {}

  static Optional<String> of(String written, Collection<String> names) {
    String wanted = plain(written);
    int allowed = Math.max(1, wanted.length() / 3);
    String best = null;
    int bestDistance = allowed + 1;
    int bestBeginning = -1;
    for (String name : names) {
      int distance = distance(wanted, plain(name));
      int beginning = sameBeginning(wanted, plain(name));
      boolean nearer =
          distance < bestDistance || (distance == bestDistance && beginning > bestBeginning);
      if (distance <= allowed && nearer) {
        best = name;
        bestDistance = distance;
        bestBeginning = beginning;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Slips are rarer at the beginning of a word than at its end. */
  private static int sameBeginning(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  private static String plain(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    return decomposed.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
  }

  /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        cost[i][j] = cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
    best = Math.min(best, cost[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
