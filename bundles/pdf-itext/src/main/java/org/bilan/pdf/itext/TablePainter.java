package org.bilan.pdf.itext;

import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import java.util.List;
import java.util.Optional;
import org.bilan.api.document.Block.TableRow;

/** Sets rows of a measured table on pages, each under its tag. */
final class TablePainter {

  private final Print print;
  private final TableLayout layout;
  private final TagTreePointer table;
  private boolean headed;

  TablePainter(Print print, TableLayout layout) {
    this.print = print;
    this.layout = layout;
    this.table = print.structure().addTag("Table");
  }

  /** The heading row: tagged the first time, repeated as an artifact. */
  void heading(PageInk ink, float x, float top) {
    TableLayout.Row heading = layout.heading();
    Palette palette = print.palette();
    ink.artifact(
        () -> {
          ink.surface(palette.tint(), x, top, layout.width(), heading.height());
          ink.rule(palette.ink(), 0.9f, x, top, layout.width());
          ink.rule(palette.ink(), 0.5f, x, top - heading.height(), layout.width());
        });
    TextStyle style = layout.headingStyle();
    if (headed) {
      ink.artifact(
          () -> eachCell(heading, x, (i, left) -> bottom(ink, heading, i, style, left, top)));
      return;
    }
    headed = true;
    TagTreePointer row = new TagTreePointer(table).addTag("TR");
    eachCell(
        heading,
        x,
        (i, left) -> {
          TagTreePointer cell = header(row, "Column");
          ink.tagged(cell, () -> bottom(ink, heading, i, style, left, top));
        });
  }

  /** Headings of different heights stand on the same bottom line. */
  private void bottom(
      PageInk ink, TableLayout.Row heading, int i, TextStyle style, float left, float top) {
    float height = heading.lines().get(i).size() * style.leading();
    float first = top - heading.height() + layout.pad() + height;
    PageInk.Side side = layout.numeric(i) ? PageInk.Side.RIGHT : PageInk.Side.LEFT;
    ink.lines(
        heading.lines().get(i),
        style,
        left + TableLayout.SIDE,
        first,
        layout.width(i) - 2 * TableLayout.SIDE,
        side);
  }

  /** A row under the heading. */
  void row(PageInk ink, TableLayout.Row row, float x, float top) {
    ink.artifact(() -> ground(ink, row, x, top));
    TagTreePointer tag = new TagTreePointer(table).addTag("TR");
    if (layout.spans(row.row())) {
      spanning(ink, tag, row, x, top);
      return;
    }
    TextStyle style = layout.style(row.row());
    eachCell(
        row,
        x,
        (i, left) -> {
          TagTreePointer cell =
              i == 0 && layout.namesRows()
                  ? header(tag, "Row")
                  : new TagTreePointer(tag).addTag("TD");
          ink.tagged(cell, () -> cell(ink, row, i, style, left, top));
        });
  }

  private void cell(
      PageInk ink, TableLayout.Row row, int i, TextStyle style, float left, float top) {
    float inner = layout.width(i) - 2 * TableLayout.SIDE - row.shifts()[i];
    PageInk.Side side = layout.numeric(i) ? PageInk.Side.RIGHT : PageInk.Side.LEFT;
    float first = top - layout.above(row.row());
    ink.lines(row.lines().get(i), style, left + TableLayout.SIDE, first, inner, side);
  }

  private void spanning(PageInk ink, TagTreePointer tag, TableLayout.Row row, float x, float top) {
    TagTreePointer cell = header(tag, "Row");
    cell.getProperties()
        .addAttributes(
            new PdfStructureAttributes("Table")
                .addIntAttribute("ColSpan", layout.table().columns().size()));
    TextStyle style = layout.style(row.row());
    float first = top - layout.above(row.row());
    ink.tagged(
        cell,
        () ->
            ink.lines(
                row.lines().get(0),
                style,
                x + TableLayout.SIDE,
                first,
                layout.width(),
                PageInk.Side.LEFT));
  }

  private void ground(PageInk ink, TableLayout.Row row, float x, float top) {
    Palette palette = print.palette();
    boolean total = row.row().role() == TableRow.Role.TOTAL;
    if (total) {
      ink.surface(palette.tint(), x, top, layout.width(), row.height());
      ink.rule(palette.ink(), 0.7f, x, top, layout.width());
    }
    if (!layout.spans(row.row())) {
      eachCell(row, x, (i, left) -> bar(ink, row, i, left, top));
    }
    ink.rule(
        total ? palette.ink() : palette.rule(),
        total ? 0.7f : 0.4f,
        x,
        top - row.height(),
        layout.width());
  }

  private void bar(PageInk ink, TableLayout.Row row, int i, float left, float top) {
    Optional<Double> length = row.row().cells().get(i).bar();
    if (length.isPresent()) {
      double share = Math.max(0, Math.min(1, length.get()));
      float inner = layout.width(i) - 2 * TableLayout.SIDE;
      ink.surface(
          Palette.mix(print.palette().accent(), Palette.WHITE, 0.24),
          left + TableLayout.SIDE,
          top - 2.4f,
          (float) (inner * share),
          row.height() - 4.8f);
    }
  }

  private static TagTreePointer header(TagTreePointer row, String scope) {
    TagTreePointer cell = new TagTreePointer(row).addTag("TH");
    cell.getProperties()
        .addAttributes(new PdfStructureAttributes("Table").addEnumAttribute("Scope", scope));
    return cell;
  }

  private interface CellDrawing {
    void draw(int column, float left);
  }

  private void eachCell(TableLayout.Row row, float x, CellDrawing drawing) {
    float left = x;
    int cells = Math.min(row.lines().size(), layout.table().columns().size());
    for (int i = 0; i < cells; i++) {
      drawing.draw(i, left);
      left += layout.width(i);
    }
  }

  /** All rows, from the upper left corner of the heading. */
  void all(PageInk ink, float x, float top) {
    heading(ink, x, top);
    float y = top - layout.heading().height();
    List<TableLayout.Row> rows = layout.rows();
    for (TableLayout.Row row : rows) {
      row(ink, row, x, y);
      y -= row.height();
    }
  }
}
