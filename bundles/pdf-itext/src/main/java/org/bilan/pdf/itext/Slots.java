package org.bilan.pdf.itext;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.IBlockElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.document.Block;

/**
 * Measures the blocks of a part. Headings go with what they announce, and key figures that follow
 * one another make one poster.
 */
final class Slots {

  /** What it costs to part a text, and to part a table that would fit on a page. */
  private static final float PARTED = 0.6f;

  private static final float PARTED_TABLE = 12;

  /** How close the rows of a listing are set, so that its last page has so much of them. */
  private static final float[] CLOSENESS_OF_LISTINGS = {
    1, 0.96f, 0.92f, 0.86f, 0.8f, 1.1f, 1.25f, 1.5f, 1.8f, 2.2f
  };

  /** The same of other tables, which are read row by row. */
  private static final float[] CLOSENESS = {1, 0.9f, 0.8f, 0.7f, 0.6f, 0.5f, 1.25f, 1.5f};

  /** The least height, in points, of what a listing, or another table, has on its last page. */
  private static final float LAST_OF_LISTING = 90;

  private static final float LAST_OF_TABLE = 160;

  /** The space under pieces, in units of space. */
  private static final float BELOW = 2.6f;

  /** The space over pieces under a caption, and over key figures, in units of space. */
  private static final float ABOVE = 0.6f;

  private static final float OVER_FIGURES = 2;

  private final Print print;
  private final Flow flow;
  private final HeadingSetter headingSetter;
  private final Texts texts;
  private final TableSetter tables;
  private final Pieces pieces;
  private final FootNotes notes;
  private final Map<Integer, DeviceRgb> posters = new HashMap<>();
  private List<Slot> slots = new ArrayList<>();
  private List<Block.Heading> announced = new ArrayList<>();
  private boolean announces;

  Slots(Print print, Flow flow, HeadingSetter headingSetter) {
    this.print = print;
    this.flow = flow;
    this.headingSetter = headingSetter;
    Inlines inlines = new Inlines(print);
    this.notes = new FootNotes(print, inlines);
    Captions captions = new Captions(print, inlines);
    this.texts = new Texts(print, inlines);
    this.tables = new TableSetter(print, captions);
    this.pieces = new Pieces(print, texts, tables, new ChartSetter(print, captions), headingSetter);
  }

  /** The pages that posters have been set on, and the colour of what is set on these. */
  Map<Integer, DeviceRgb> posters() {
    return posters;
  }

  /** The notes of what has been set. */
  FootNotes notes() {
    return notes;
  }

  /** The slots of a part, in order. */
  List<Slot> of(List<Block> part) {
    slots = new ArrayList<>();
    announced = new ArrayList<>();
    List<Block> blocks = singled(part);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      print.glyphs().reading(block.place());
      if (block instanceof Block.Heading heading) {
        announced.add(heading);
      } else if (block instanceof Block.KeyFigures) {
        i += together(blocks.subList(i, blocks.size())) - 1;
      } else {
        add(block);
      }
    }
    if (!announced.isEmpty()) {
      add(Extent.whole(0, 0, 0), (less, room) -> {});
    }
    return slots;
  }

  /** Columns that would not fit on a page become blocks that follow one another. */
  private List<Block> singled(List<Block> blocks) {
    List<Block> singled = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.SideBySide side
          && pieces.piece(side, Sheet.FULL).height() > Sheet.DEPTH) {
        singled.addAll(singled(side.blocks()));
      } else {
        singled.add(block);
      }
    }
    return singled;
  }

  private void add(Block block) {
    if (block instanceof Block.Paragraph text) {
      text(block, texts.paragraph(text, Sheet.INDENT));
    } else if (block instanceof Block.ItemList list) {
      text(block, texts.list(list, Sheet.INDENT));
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Chart chart) {
      drawn(block, ChartSetter.left(chart), Leeway.grows(chart.chart()));
    } else {
      drawn(block, Sheet.LEFT, 0);
    }
  }

  private void text(Block block, BlockElement<?> text) {
    MeasuredText measured = MeasuredText.of(print, text, Sheet.FULL);
    float foot = notes.height(block);
    Extent whole = Extent.whole(0, measured.height(), texts.spaceBelow(block));
    announces = block instanceof Block.Paragraph words && endsWithColon(words);
    Extent extent = foot > 0 ? whole.noted(foot) : whole.parted(measured.cuts(), 0, PARTED);
    add(
        extent,
        (less, room) -> {
          flow.keepFoot(foot);
          int page = flow.page();
          float top = flow.top();
          flow.add((IBlockElement) text, room > 0 ? room : extent.height());
          print.marks().add(block, page, top, flow.page(), flow.top());
          notes.enter(block, flow.page());
          flow.space(extent.below());
        });
  }

  private static boolean endsWithColon(Block.Paragraph words) {
    StringBuilder text = new StringBuilder();
    words.text().forEach(run -> text.append(run.text()));
    return text.toString().strip().endsWith(":");
  }

  private void table(Block.Table table) {
    TableSetter.Placed usual = tables.placed(table);
    TableSetter.Placed placed =
        TableLayout.isListing(table)
            ? spread(usual, CLOSENESS_OF_LISTINGS, LAST_OF_LISTING)
            : spread(usual, CLOSENESS, LAST_OF_TABLE);
    Extent extent = extent(placed);
    add(
        extent,
        (less, room) -> {
          flow.space(extent.air());
          int page = flow.page();
          float top = flow.top();
          placed.set(flow, room);
          print.marks().add(table, page, top, flow.page(), flow.top());
          flow.space(extent.below());
        });
  }

  private Extent extent(TableSetter.Placed placed) {
    float unit = print.styles().space();
    Extent whole = Extent.whole(unit * ABOVE, placed.wholeHeight(), unit * BELOW);
    return placed.fitsOnAPage()
        ? whole.floating(0, 0).parted(placed.cuts(), placed.repeatedHeight(), PARTED_TABLE)
        : whole.parted(placed.cuts(), placed.repeatedHeight(), PARTED);
  }

  /** A table, its rows closer or airier where its last page would have but a few. */
  private TableSetter.Placed spread(TableSetter.Placed usual, float[] closenesses, float least) {
    float before = print.styles().space() * ABOVE;
    for (Block.Heading heading : announced) {
      before += headingSetter.piece(heading).height();
    }
    for (int i = 0; i < slots.size(); i++) {
      Extent extent = slots.get(i).extent();
      before += slots.get(i).lead(i == 0) + extent.height() + extent.below();
    }
    float room = Sheet.DEPTH - before % Sheet.DEPTH;
    if (usual.cuts().length == 0 || usual.wholeHeight() <= room) {
      return usual;
    }
    for (float closeness : closenesses) {
      TableSetter.Placed placed = usual.closer(closeness);
      if (extent(placed).lastPart(room, Sheet.DEPTH) > least) {
        return placed;
      }
    }
    return usual;
  }

  /** A chart, or columns: lower or higher than asked for as the page wants it. */
  private void drawn(Block block, float left, float grows) {
    float width = Sheet.RIGHT - left;
    Piece usual = pieces.piece(block, width);
    float unit = print.styles().space();
    float gives = Leeway.gives(block);
    float foot = notes.height(block);
    Extent whole = Extent.whole(unit * ABOVE, usual.height(), unit * BELOW).noted(foot);
    add(
        whole.floating(gives, grows),
        (less, room) -> {
          flow.keepFoot(foot);
          flow.space(whole.air());
          float wanting = usual.height() - flow.remaining();
          float lower = wanting > less && wanting <= gives ? wanting + 0.1f : less;
          Piece piece = lower == 0 ? usual : pieces.piece(block, width, lower);
          flow.place(piece, left);
          float top = flow.top() + piece.height();
          pieces.mark(block, flow.page(), left, top, width, piece.height());
          notes.enter(block, flow.page());
          flow.space(whole.below());
        });
  }

  /** The key figures that blocks begin with, at most a page high; gives how many blocks. */
  private int together(List<Block> blocks) {
    List<Block.KeyFigures> together = new ArrayList<>();
    for (Block block : blocks) {
      if (!(block instanceof Block.KeyFigures figures)) {
        break;
      }
      together.add(figures);
      if (together.size() > 1 && grid(together).height() > Sheet.DEPTH) {
        together.remove(together.size() - 1);
        break;
      }
    }
    List<Block.KeyFigure> figures =
        together.stream().flatMap(block -> block.figures().stream()).toList();
    if (Poster.suits(figures)) {
      poster(new Poster(print, figures, together.get(0).place()));
    } else {
      grid(grid(together));
    }
    return together.size();
  }

  private void poster(Poster poster) {
    float unit = print.styles().space();
    Extent extent = Extent.whole(unit, poster.least(), 0).filling();
    add(
        extent,
        (less, room) -> {
          flow.space(extent.air());
          poster.set(flow.page(), flow.top());
          posters.put(flow.page(), poster.ink());
          flow.take(flow.remaining());
        });
  }

  private void grid(KeyFigureGrid grid) {
    float unit = print.styles().space();
    Extent extent = Extent.whole(unit * OVER_FIGURES, grid.height(), unit * BELOW);
    add(
        extent,
        (less, room) -> {
          flow.space(extent.air());
          flow.place(grid, Sheet.LEFT);
          flow.space(extent.below());
        });
  }

  private KeyFigureGrid grid(List<Block.KeyFigures> figures) {
    return new KeyFigureGrid(print, List.copyOf(figures), Sheet.FULL);
  }

  private void add(Extent extent, Slot.Setter setter) {
    float height = 0;
    float spaces = 0;
    for (Block.Heading heading : announced) {
      spaces += headingSetter.spaceAbove(heading);
      height += headingSetter.spaceAbove(heading) + headingSetter.piece(heading).height();
    }
    float spaced = announced.isEmpty() ? 0 : headingSetter.spaceAbove(announced.get(0));
    slots.add(new Slot(List.copyOf(announced), spaced, spaces, height, extent, announces, setter));
    announces = false;
    announced.clear();
  }
}
