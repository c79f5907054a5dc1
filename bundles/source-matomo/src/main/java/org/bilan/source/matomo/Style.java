package org.bilan.source.matomo;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.bilan.api.source.RawRow;
import org.bilan.api.source.RowHandler;

/**
 * How an export writes numbers, and in which columns: {@code 12,345.6} or {@code 12 345,6}. It
 * depends on the language of whoever exported, which the file does not say, so that all of its
 * cells are looked at before the first is handed over.
 */
final class Style implements RowHandler {

  private static final Pattern FRENCH =
      Pattern.compile(
          "[^\\d]*-?\\d+,(\\d{1,2}|\\d{4,})[^\\d]*|-?\\d{1,3}([ \\u00A0\\u202F]\\d{3})+.*"
              + "|.*\\.\\d{3},\\d+.*");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "[^\\d]*-?\\d+\\.(\\d{1,2}|\\d{4,})[^\\d]*|-?\\d{1,3}(,\\d{3}){2,}|.*,\\d{3}\\.\\d+.*");

  private final BitSet texts = new BitSet();
  private long french;
  private long english;

  @Override
  public boolean header(List<String> names, int line) {
    texts.set(0);
    return true;
  }

  @Override
  public void row(RawRow row) {
    for (int i = 1; i < row.size(); i++) {
      String cell = row.cell(i).strip();
      if (!Plain.isMetric(cell)) {
        texts.set(i);
      }
      french += FRENCH.matcher(cell).matches() ? 1 : 0;
      english += ENGLISH.matcher(cell).matches() ? 1 : 0;
    }
  }

  /** Whether a comma is the decimal mark. Most of these exports are written by programs. */
  boolean isFrench() {
    return french > english;
  }

  /** Whether a column holds metrics only: versions of browsers are no numbers. */
  boolean isMetric(int column) {
    return !texts.get(column);
  }
}
