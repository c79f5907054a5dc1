package org.bilan.pdf.itext;

import java.util.ArrayList;
import java.util.List;
import org.bilan.api.document.Block;
import org.bilan.api.document.Block.TableColumn;
import org.bilan.api.document.Block.TableRow;

/** A table measured for a width: the widths of columns, the lines of cells, the heights of rows. */
final class TableLayout {

  static final float SIDE = 4;
  private static final float ABOVE = 3;

  /**
   * A row, measured.
   *
   * @param row what it says; the heading row is made of the headings of columns
   * @param lines the lines of each cell
   * @param shifts how far from the right edge each number ends
   * @param height its height
   */
  record Row(TableRow row, List<List<String>> lines, float[] shifts, float height) {}

  private final Print print;
  private final Block.Table table;
  private final float[] widths;
  private final List<DecimalMarks> marks = new ArrayList<>();
  private final Row heading;
  private final List<Row> rows;

  TableLayout(Print print, Block.Table table, float width) {
    this.print = print;
    this.table = table;
    for (int i = 0; i < table.columns().size(); i++) {
      marks.add(DecimalMarks.of(table.rows(), i, print.styles().cell()));
    }
    this.widths = widths(width);
    this.heading = measureHeading();
    this.rows = table.rows().stream().map(this::measure).toList();
  }

  Block.Table table() {
    return table;
  }

  Row heading() {
    return heading;
  }

  private Row measureHeading() {
    List<Block.TableCell> cells =
        table.columns().stream().map(c -> Block.TableCell.of(c.heading())).toList();
    TextStyle style = print.styles().columnHeading();
    return measure(new TableRow(TableRow.Role.BODY, cells), style, ABOVE + 1.5f);
  }

  List<Row> rows() {
    return rows;
  }

  float width(int column) {
    return widths[column];
  }

  float width() {
    float sum = 0;
    for (float width : widths) {
      sum += width;
    }
    return sum;
  }

  boolean numeric(int column) {
    return table.columns().get(column).numeric();
  }

  /** Whether the first column names the rows. */
  boolean namesRows() {
    List<TableColumn> columns = table.columns();
    return !columns.get(0).numeric() && columns.stream().anyMatch(TableColumn::numeric);
  }

  TextStyle style(TableRow row) {
    return switch (row.role()) {
      case BODY -> print.styles().cell();
      case GROUP -> print.styles().boldCell().in(print.palette().accent());
      case TOTAL -> print.styles().boldCell();
    };
  }

  static float above(TableRow.Role role) {
    return role == TableRow.Role.GROUP ? ABOVE + 4 : ABOVE;
  }

  private Row measure(TableRow row) {
    return measure(row, style(row), above(row.role()));
  }

  private Row measure(TableRow row, TextStyle style, float above) {
    List<List<String>> lines = new ArrayList<>();
    float[] shifts = new float[row.cells().size()];
    int most = 1;
    boolean spanning = row.cells().size() == 1;
    for (int i = 0; i < row.cells().size(); i++) {
      float width = (spanning ? width() : widths[i]) - 2 * SIDE;
      String text = row.cells().get(i).text();
      lines.add(print.lines(text, style, width));
      most = Math.max(most, lines.get(i).size());
      shifts[i] = spanning || !numeric(i) ? 0 : marks.get(i).shift(text);
    }
    return new Row(row, lines, shifts, most * style.leading() + above + ABOVE);
  }

  /** Shares the width by weight, but gives no column less than its widest word. */
  private float[] widths(float width) {
    int count = table.columns().size();
    double[] least = new double[count];
    for (int i = 0; i < count; i++) {
      least[i] = Math.min(least(i), width / count * 1.6);
    }
    boolean[] fixed = new boolean[count];
    double[] shares = new double[count];
    for (boolean again = true; again; ) {
      again = false;
      double free = width;
      double weights = 0;
      for (int i = 0; i < count; i++) {
        free -= fixed[i] ? least[i] : 0;
        weights += fixed[i] ? 0 : weight(i);
      }
      for (int i = 0; i < count; i++) {
        shares[i] = fixed[i] ? least[i] : free * weight(i) / weights;
        if (!fixed[i] && shares[i] < least[i]) {
          fixed[i] = true;
          again = true;
        }
      }
    }
    return rescaled(shares, width);
  }

  private double weight(int column) {
    return Math.max(0.01, table.columns().get(column).weight());
  }

  private static float[] rescaled(double[] shares, float width) {
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

  private double least(int column) {
    TableColumn described = table.columns().get(column);
    float least = TextLines.widestWord(described.heading(), print.styles().columnHeading());
    if (described.numeric()) {
      TextStyle style = print.styles().boldCell();
      for (TableRow row : table.rows()) {
        if (row.cells().size() > column && row.cells().size() > 1) {
          String text = row.cells().get(column).text();
          least = Math.max(least, style.width(text) + marks.get(column).shift(text));
        }
      }
    }
    return least + 2 * SIDE + 0.5;
  }
}
