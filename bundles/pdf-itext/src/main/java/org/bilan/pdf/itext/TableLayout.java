package org.bilan.pdf.itext;

import java.util.ArrayList;
import java.util.List;
import org.bilan.api.document.Block;
import org.bilan.api.document.Block.TableColumn;
import org.bilan.api.document.Block.TableRow;

/** A table measured for a width: the widths of columns, the lines of cells, the heights of rows. */
final class TableLayout {

  /** The space at the left and the right of a cell. */
  static final float SIDE = 4;

  /** From so many rows on, a table is a listing, and set smaller. */
  private static final int MANY_ROWS = 60;

  private static final float SMALLER = 0.85f;

  /**
   * A row, measured.
   *
   * @param row what it says; the heading row is made of the headings of columns
   * @param lines the lines of each cell
   * @param shifts how far from the right edge each number ends
   * @param height its height
   */
  record Row(TableRow row, List<List<String>> lines, float[] shifts, float height) {

    Row lower(float less) {
      return new Row(row, lines, shifts, height - less);
    }
  }

  private final Print print;
  private final Block.Table table;
  private final boolean listing;
  private final float closeness;
  private final float[] widths;
  private final float width;
  private final List<DecimalMarks> marks = new ArrayList<>();
  private final Row heading;
  private final List<Row> rows;

  TableLayout(Print print, Block.Table table, float width) {
    this.closeness = 1;
    this.print = print;
    this.table = table;
    this.width = width;
    this.listing = isListing(table);
    for (int i = 0; i < table.columns().size(); i++) {
      marks.add(DecimalMarks.of(table.rows(), i, sized(print.styles().cell())));
    }
    this.widths = ColumnWidths.of(this, width);
    this.heading = measureHeading();
    this.rows = table.rows().stream().map(this::measure).toList();
  }

  private TableLayout(TableLayout usual, float closeness) {
    this.closeness = closeness;
    this.print = usual.print;
    this.table = usual.table;
    this.width = usual.width;
    this.listing = usual.listing;
    this.marks.addAll(usual.marks);
    this.widths = usual.widths;
    float less = 2 * (usual.pad() - pad());
    this.heading = usual.heading.lower(less);
    this.rows = usual.rows.stream().map(row -> row.lower(less)).toList();
  }

  /** The same with a share of the usual space around the rows. */
  TableLayout closer(float share) {
    return new TableLayout(this, share);
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
    return measure(
        new TableRow(TableRow.Role.BODY, cells), headingStyle(), pad() + (listing ? 0.5f : 1.5f));
  }

  List<Row> rows() {
    return rows;
  }

  float width(int column) {
    return widths[column];
  }

  float width() {
    return width;
  }

  boolean numeric(int column) {
    return table.columns().get(column).numeric();
  }

  DecimalMarks marks(int column) {
    return marks.get(column);
  }

  /** Whether a row is a single cell over all columns. */
  boolean spans(TableRow row) {
    return row.cells().size() == 1 && table.columns().size() > 1;
  }

  /** Whether the first column names the rows. */
  boolean namesRows() {
    List<TableColumn> columns = table.columns();
    return !columns.get(0).numeric() && columns.stream().anyMatch(TableColumn::numeric);
  }

  TextStyle headingStyle() {
    return sized(print.styles().columnHeading());
  }

  TextStyle strongStyle() {
    return sized(print.styles().boldCell());
  }

  TextStyle style(TableRow row) {
    return switch (row.role()) {
      case BODY -> sized(print.styles().cell());
      case GROUP -> strongStyle().in(print.palette().accent());
      case TOTAL -> strongStyle();
    };
  }

  private TextStyle sized(TextStyle style) {
    return listing ? style.at(style.size() * SMALLER) : style;
  }

  /** Whether a table is long enough to be set as a listing: smaller, and closer. */
  static boolean isListing(Block.Table table) {
    return table.rows().size() >= MANY_ROWS;
  }

  /** The space under the words of a row. */
  float pad() {
    return (listing ? 0.9f : 3) * closeness;
  }

  /** The space over the words of a row. */
  float above(TableRow row) {
    return row.role() == TableRow.Role.GROUP ? pad() + 4 : pad();
  }

  private Row measure(TableRow row) {
    return measure(row, style(row), above(row));
  }

  private Row measure(TableRow row, TextStyle style, float above) {
    List<List<String>> lines = new ArrayList<>();
    float[] shifts = new float[row.cells().size()];
    int most = 1;
    int cells = Math.min(row.cells().size(), widths.length);
    for (int i = 0; i < cells; i++) {
      float inner = (spans(row) ? width : widths[i]) - 2 * SIDE;
      String text = row.cells().get(i).text();
      lines.add(print.lines(text, style, inner));
      most = Math.max(most, lines.get(i).size());
      shifts[i] = spans(row) || !numeric(i) ? 0 : marks.get(i).shift(text);
    }
    return new Row(row, lines, shifts, most * style.leading() + above + pad());
  }
}
