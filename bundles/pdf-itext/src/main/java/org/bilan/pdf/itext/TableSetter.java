package org.bilan.pdf.itext;

import java.util.Arrays;
import java.util.List;
import org.bilan.api.document.Block;
import org.bilan.api.document.Block.TableRow;

/** Sets a table: in one piece where it fits, otherwise over pages with its heading repeated. */
final class TableSetter {

  private static final int FEW_COLUMNS = 4;

  /** The fewest rows that a table begins with, and that go on where it would fit on a page. */
  private static final int FIRST_ROWS = 3;

  private static final int SOME_ROWS = 4;

  /** A table of fewer rows, which fits on a page, is never parted. */
  private static final int PARTED_ROWS = 12;

  private static final float UNDER_CONTINUED = 4;

  private final Print print;
  private final Captions captions;

  TableSetter(Print print, Captions captions) {
    this.print = print;
    this.captions = captions;
  }

  /** Tables of few columns stand in the main column; others, and listings, take the whole width. */
  static boolean isNarrow(Block.Table table) {
    return table.columns().size() <= FEW_COLUMNS && !TableLayout.isListing(table);
  }

  /** A table in one piece with its caption and note. */
  Piece piece(Block.Table table, float width) {
    TableLayout layout = new TableLayout(print, table, width);
    return Captioned.of(
        captions.above(table, width).orElse(new Space(0)),
        List.of(new Whole(layout), captions.note(table.note(), width).orElse(new Space(0))));
  }

  /** A table measured for the place it takes in the flow. */
  Placed placed(Block.Table table) {
    float x = isNarrow(table) ? Sheet.MAIN : Sheet.LEFT;
    TableLayout layout = new TableLayout(print, table, Sheet.RIGHT - x);
    float width = layout.width();
    Piece caption = captions.above(table, width).orElse(new Space(0));
    Piece note = captions.note(table.note(), width).orElse(new Space(0));
    return new Placed(table, x, layout, caption, note);
  }

  private static float height(TableLayout layout) {
    float height = layout.heading().height();
    for (TableLayout.Row row : layout.rows()) {
      height += row.height();
    }
    return height;
  }

  private final class Whole implements Piece {

    private final TableLayout layout;

    Whole(TableLayout layout) {
      this.layout = layout;
    }

    @Override
    public float height() {
      return TableSetter.height(layout);
    }

    @Override
    public void set(int page, float x, float top) {
      print.land(layout.table().anchor(), page, top);
      new TablePainter(print, layout).all(print.ink(page), x, top);
    }
  }

  /** A table that may go on over pages. */
  final class Placed {

    private final Block.Table table;
    private final float x;
    private final TableLayout layout;
    private final Piece caption;
    private final Piece note;
    private final float wholeHeight;

    Placed(Block.Table table, float x, TableLayout layout, Piece caption, Piece note) {
      this.table = table;
      this.x = x;
      this.layout = layout;
      this.caption = caption;
      this.note = note;
      this.wholeHeight = caption.height() + height(layout) + note.height();
    }

    /**
     * Whether it fits on one page: then it is parted only to fill pages, with some rows on each.
     */
    boolean fitsOnAPage() {
      return wholeHeight <= Sheet.DEPTH - 1;
    }

    /** The same with a share of the usual space around its rows. */
    Placed closer(float share) {
      return new Placed(table, x, layout.closer(share), caption, note);
    }

    float wholeHeight() {
      return wholeHeight;
    }

    /** The heights after rows which others may follow on another page. */
    float[] cuts() {
      List<TableLayout.Row> rows = layout.rows();
      if (fitsOnAPage() && rows.size() < PARTED_ROWS) {
        return new float[0];
      }
      float[] cuts = new float[rows.size()];
      float height = caption.height() + layout.heading().height();
      int count = 0;
      for (int i = 0; i < rows.size() - 1; i++) {
        height += rows.get(i).height();
        if (i + 1 >= fewest() && mayEndWith(i)) {
          cuts[count++] = height;
        }
      }
      return Arrays.copyOf(cuts, count);
    }

    private int fewest() {
      return fitsOnAPage() ? SOME_ROWS : FIRST_ROWS;
    }

    /** Neither a subtitle nor the row before the last ends a page. */
    private boolean mayEndWith(int row) {
      int following = layout.rows().size() - 1 - row;
      return layout.rows().get(row).row().role() != TableRow.Role.GROUP
          && following >= (fitsOnAPage() ? SOME_ROWS : 2);
    }

    /** What stands over the rows of further pages. */
    float repeatedHeight() {
      return print.styles().note().leading() + UNDER_CONTINUED + layout.heading().height();
    }

    /**
     * Sets it from the current place of a flow.
     *
     * @param room the height of its first part; 0 for all of it, or what the page holds
     */
    void set(Flow flow, float room) {
      flow.need(fitsOnAPage() && room == 0 ? wholeHeight : 0);
      print.land(table.anchor(), flow.page(), flow.top());
      flow.place(caption, x);
      rows(flow, rowsWithin(room));
      if (note.height() > 0) {
        note.set(flow.page(), x, flow.top());
        flow.take(Math.min(note.height(), flow.remaining()));
      }
    }

    /** How many rows the first part holds; 0 if no part has been planned. */
    private int rowsWithin(float room) {
      float height = caption.height() + layout.heading().height();
      int count = 0;
      for (TableLayout.Row row : layout.rows()) {
        height += row.height();
        count += height <= room + 0.1f ? 1 : 0;
      }
      return count;
    }

    private void rows(Flow flow, int first) {
      TablePainter painter = new TablePainter(print, layout);
      PageInk ink = print.ink(flow.page());
      heading(painter, ink, flow);
      for (int i = 0; i < layout.rows().size(); i++) {
        if (flow.remaining() < kept(i) || i == first && i > 0) {
          flow.newPage();
          ink = print.ink(flow.page());
          continued(ink, flow, i);
          heading(painter, ink, flow);
        }
        painter.row(ink, layout.rows().get(i), x, flow.top());
        flow.take(Math.min(layout.rows().get(i).height(), flow.remaining()));
      }
    }

    private String subtitle(int row) {
      List<TableLayout.Row> rows = layout.rows();
      for (int i = row - 1; i >= 0 && rows.get(row).row().role() != TableRow.Role.GROUP; i--) {
        if (rows.get(i).row().role() == TableRow.Role.GROUP) {
          return " \u2014 " + rows.get(i).row().cells().get(0).text();
        }
      }
      return "";
    }

    private void heading(TablePainter painter, PageInk ink, Flow flow) {
      painter.heading(ink, x, flow.top());
      flow.take(layout.heading().height());
    }

    /** The height of a row and of those that must not be parted from it. */
    private float kept(int i) {
      List<TableLayout.Row> rows = layout.rows();
      float height = rows.get(i).height();
      int next = i + 1;
      boolean group = rows.get(i).row().role() == TableRow.Role.GROUP;
      boolean beforeLast = next == rows.size() - 1;
      if (next < rows.size() && (group || beforeLast)) {
        height += rows.get(next).height();
      }
      return next >= rows.size() - 1 ? height + note.height() : height;
    }

    /** Says which table goes on, and under which of its subtitles. */
    private void continued(PageInk ink, Flow flow, int row) {
      TextStyle style = print.styles().note();
      String words = print.words().continued(captions.shortName(table)) + subtitle(row);
      String line = print.lines(words, style, layout.width()).get(0);
      float top = flow.top();
      ink.artifact(() -> ink.text(line, style, x, top - style.baseline()));
      flow.take(style.leading() + UNDER_CONTINUED);
    }
  }
}
