package org.bilan.source.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises the separator from the header and the records after it. */
final class SeparatorGuess {

  private static final char[] CANDIDATES = {';', ',', '\t', '|'};
  private static final int RECORDS = 50;

  private SeparatorGuess() {}

  /**
   * The candidate that cuts most records into as many cells as the header, and then into most
   * cells.
   *
   * @return {@code ;} where nothing separates: a file of one column
   */
  static char of(CharSequence beginning) {
    char best = ';';
    long bestScore = 0;
    for (char candidate : CANDIDATES) {
      long score = score(beginning, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /** The separator that a first line {@code sep=;} says, as spreadsheets write and read it. */
  static Optional<Character> said(CharSequence beginning) {
    boolean says =
        beginning.length() > 5
            && beginning.subSequence(0, 4).toString().equalsIgnoreCase("sep=")
            && (beginning.charAt(5) == '\r' || beginning.charAt(5) == '\n')
            && "\"\r\n".indexOf(beginning.charAt(4)) < 0;
    return says ? Optional.of(beginning.charAt(4)) : Optional.empty();
  }

  /** Whether a separator cuts the header, and all records of the beginning alike. */
  static boolean fits(CharSequence beginning, char separator) {
    List<Integer> cells = cells(beginning, separator);
    return !cells.isEmpty() && cells.get(0) > 1 && cells.stream().distinct().count() == 1;
  }

  /** Whether a separator cuts nothing of the header. */
  static boolean cutsNothing(CharSequence beginning, char separator) {
    List<Integer> cells = cells(beginning, separator);
    return !cells.isEmpty() && cells.get(0) == 1;
  }

  private static long score(CharSequence beginning, char candidate) {
    List<Integer> cells = cells(beginning, candidate);
    if (cells.isEmpty() || cells.get(0) < 2) {
      return 0;
    }
    long alike = cells.stream().filter(cells.get(0)::equals).count();
    return 1 + alike * 1_000_000 / cells.size() * 1_000 + Math.min(cells.get(0), 999);
  }

  /** The numbers of cells of the first records that are not blank lines; the last may be cut. */
  private static List<Integer> cells(CharSequence beginning, char separator) {
    List<Integer> counts = new ArrayList<>();
    CellScan scan = new CellScan(separator, 1);
    int from = 0;
    for (int i = 0; i < beginning.length() && counts.size() < RECORDS; i++) {
      if (scan.take(beginning.charAt(i))) {
        addUnlessBlank(counts, scan.takeCells(), beginning.subSequence(from, i));
        from = i + 1;
      }
    }
    if (counts.isEmpty()) {
      addUnlessBlank(counts, scan.takeCells(), beginning.subSequence(from, beginning.length()));
    }
    return counts;
  }

  private static void addUnlessBlank(List<Integer> counts, int cells, CharSequence record) {
    if (!record.toString().isBlank()) {
      counts.add(cells);
    }
  }
}
