package org.bilan.pdf.itext;

import java.util.List;
import org.bilan.api.document.Block.TableRow;

/**
 * Aligns numbers of a column on their decimal mark: a number whose decimals and unit are narrower
 * than the widest of the column is moved to the left by the difference.
 */
final class DecimalMarks {

  private final float widest;
  private final TextStyle style;

  private DecimalMarks(float widest, TextStyle style) {
    this.widest = widest;
    this.style = style;
  }

  static DecimalMarks of(List<TableRow> rows, int column, TextStyle style) {
    float widest = 0;
    for (TableRow row : rows) {
      if (row.cells().size() > column) {
        String tail = tail(row.cells().get(column).text());
        widest = tail.isEmpty() ? widest : Math.max(widest, style.width(tail));
      }
    }
    return new DecimalMarks(widest, style);
  }

  /** How far from the right edge a cell ends. Texts without a figure stay at the edge. */
  float shift(String text) {
    boolean figures = text.chars().anyMatch(Character::isDigit);
    return figures ? Math.max(0, widest - style.width(tail(text))) : 0;
  }

  /** What follows the whole part: mark, decimals and unit; or the unit alone. */
  private static String tail(String text) {
    int end = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '.') {
        return end < 0 ? "" : text.substring(i);
      }
      if (Character.isDigit(c)) {
        end = i;
      } else if (end >= 0 && !isThousandsSpace(text, i)) {
        break;
      }
    }
    return end < 0 ? "" : text.substring(end + 1);
  }

  private static boolean isThousandsSpace(String text, int i) {
    return Character.isSpaceChar(text.charAt(i))
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i + 1));
  }
}
