package org.bilan.clean.proposal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bilan.clean.text.CellText;

/** Labels that seem to be slips of the keyboard for others: rare, and a letter or two away. */
final class Slips {

  private static final int SHORTEST = 5;
  private static final int RARER = 3;

  private Slips() {}

  /** The label that each slip seems to mean. */
  static Map<String, String> among(Map<String, Integer> labels) {
    Map<String, String> slips = new LinkedHashMap<>();
    labels.forEach(
        (written, count) ->
            labels.entrySet().stream()
                .filter(other -> other.getValue() >= RARER * count)
                .filter(other -> isSlip(CellText.form(written), CellText.form(other.getKey())))
                .max(Map.Entry.comparingByValue())
                .ifPresent(other -> slips.put(written, other.getKey())));
    return slips;
  }

  /** They differ in one spot, by two letters at most: never by a digit, nor where a word is one. */
  static boolean isSlip(String written, String meant) {
    int begin = 0;
    int least = Math.min(written.length(), meant.length());
    while (begin < least && written.charAt(begin) == meant.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < least - begin
        && written.charAt(written.length() - 1 - end) == meant.charAt(meant.length() - 1 - end)) {
      end++;
    }
    String here = written.substring(begin, written.length() - end);
    String there = meant.substring(begin, meant.length() - end);
    return least >= SHORTEST
        && begin > 0
        && here.length() <= 2
        && there.length() <= 2
        && (here + there).chars().allMatch(c -> c == ' ' || Character.isLetter(c))
        && !isWord(written, begin, here)
        && !isWord(meant, begin, there);
  }

  /** « Atelier A » and « Atelier B » are two labels. */
  private static boolean isWord(String text, int from, String part) {
    int to = from + part.length();
    boolean begins = from == 0 || text.charAt(from - 1) == ' ';
    boolean ends = to == text.length() || text.charAt(to) == ' ';
    return begins && ends && !part.isBlank();
  }
}
