package org.bilan.pdf.itext;

import java.util.List;
import org.bilan.api.document.Block.TableCell;
import org.bilan.api.document.Block.TableColumn;
import org.bilan.api.document.Block.TableRow;

/**
 * Shares the width of a table among its columns by their weights, but gives none less than its
 * numbers and its longest words need.
 */
final class ColumnWidths {

  private static final double MOST_OF_TEXT = 0.3;
  private static final double SHORT = 0.15;

  private final TableLayout layout;
  private final double width;
  private final double[] least;
  private final boolean[] fixed;

  private ColumnWidths(TableLayout layout, double width) {
    this.layout = layout;
    this.width = width;
    int count = columns().size();
    this.least = new double[count];
    this.fixed = new boolean[count];
    for (int i = 0; i < count; i++) {
      least[i] = columns().get(i).numeric() ? numbers(i) : words(i);
    }
  }

  static float[] of(TableLayout layout, float width) {
    return new ColumnWidths(layout, width).shared();
  }

  /** Columns that fall short of their least are fixed at it, and the others share what is left. */
  private float[] shared() {
    double[] shares = byWeight();
    while (fixShort(shares)) {
      shares = byWeight();
    }
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    float[] widths = new float[shares.length];
    for (int i = 0; i < shares.length; i++) {
      widths[i] = (float) (shares[i] * width / sum);
    }
    return widths;
  }

  private double[] byWeight() {
    double free = width;
    double weights = 0;
    for (int i = 0; i < least.length; i++) {
      free -= fixed[i] ? least[i] : 0;
      weights += fixed[i] ? 0 : weight(i);
    }
    double[] shares = new double[least.length];
    for (int i = 0; i < least.length; i++) {
      shares[i] = fixed[i] ? least[i] : Math.max(0, free) * weight(i) / weights;
    }
    return shares;
  }

  private boolean fixShort(double[] shares) {
    boolean any = false;
    for (int i = 0; i < least.length; i++) {
      if (!fixed[i] && shares[i] < least[i]) {
        fixed[i] = true;
        any = true;
      }
    }
    return any;
  }

  private double weight(int column) {
    return Math.max(0.01, columns().get(column).weight());
  }

  private List<TableColumn> columns() {
    return layout.table().columns();
  }

  /** Numbers never break. */
  private double numbers(int column) {
    float widest = heading(column);
    for (TableRow row : layout.table().rows()) {
      if (hasCell(row, column)) {
        String text = row.cells().get(column).text();
        widest =
            Math.max(widest, layout.strongStyle().width(text) + layout.marks(column).shift(text));
      }
    }
    return widest + 2 * TableLayout.SIDE + 0.5;
  }

  /**
   * Short texts stay on one line; others break between words, and a very long word, such as an
   * address, breaks within.
   */
  private double words(int column) {
    float widest = 0;
    float whole = 0;
    for (TableRow row : layout.table().rows()) {
      if (hasCell(row, column)) {
        TableCell cell = row.cells().get(column);
        widest = Math.max(widest, TextLines.widestWord(cell.text(), layout.style(row)));
        whole = Math.max(whole, layout.style(row).width(cell.text()));
      }
    }
    boolean isShort = whole < width * SHORT;
    double all = isShort ? whole : Math.min(widest, width * MOST_OF_TEXT);
    return Math.max(all, heading(column)) + 2 * TableLayout.SIDE + 0.5;
  }

  private float heading(int column) {
    return TextLines.widestWord(columns().get(column).heading(), layout.headingStyle());
  }

  private boolean hasCell(TableRow row, int column) {
    return !layout.spans(row) && row.cells().size() > column;
  }
}
