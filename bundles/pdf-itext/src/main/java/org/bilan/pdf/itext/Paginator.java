package org.bilan.pdf.itext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.document.Block;

/**
 * Walks the blocks of a document and sets each in its place: a heading is never parted from what it
 * announces, nor a chart from its caption.
 */
final class Paginator {

  /** The most that a chart gives of its height so that it still fits on a page. */
  private static final float GIVES = 0.22f;

  /** The space under pieces, in units of space. */
  private static final float BELOW = 2.6f;

  /** The space over pieces under a caption, in units of space. */
  private static final float ABOVE = 0.6f;

  private static final float SPARE = 2;

  private final Print print;
  private final Flow flow;
  private final Headings headings = new Headings();
  private final HeadingSetter headingSetter;
  private final Texts texts;
  private final TableSetter tables;
  private final Pieces pieces;
  private final PartEnd partEnd;
  private final List<Block.Heading> announced = new ArrayList<>();
  private final Set<Integer> covers = new LinkedHashSet<>();
  private Optional<ContentsPage> contents = Optional.empty();

  /** The height of what comes after the block being set, if it ends its part. */
  private float toCome;

  Paginator(Print print) {
    this.print = print;
    this.flow = new Flow(print.pdf());
    Inlines inlines = new Inlines(print);
    Captions captions = new Captions(print, inlines);
    this.headingSetter = new HeadingSetter(print, headings);
    this.texts = new Texts(print, inlines);
    this.tables = new TableSetter(print, captions);
    ChartSetter charts = new ChartSetter(print, captions);
    this.pieces = new Pieces(print, texts, tables, charts, headingSetter);
    this.partEnd = new PartEnd(print, texts, pieces, headingSetter);
  }

  /** Sets all pages. */
  void paginate() {
    List<Block> blocks = new ArrayList<>(print.document().blocks());
    for (int i = 0; i < blocks.size(); i++) {
      if (isBetterAfterText(blocks, i)) {
        Collections.swap(blocks, i, i + 1);
      }
      print.glyphs().reading(blocks.get(i).place());
      List<Block.KeyFigures> poster = keyFiguresFrom(blocks, i);
      if (poster.isEmpty()) {
        toCome = hasCharts(blocks.get(i)) ? partEnd.heightAfter(blocks, i) : 0;
        set(blocks.get(i));
      } else {
        piece(new KeyFigureGrid(print, poster, Sheet.FULL), Sheet.LEFT, 2);
        i += poster.size() - 1;
      }
    }
    announce(0);
    if (flow.page() == 0) {
      flow.newPage();
    }
    contents.ifPresent(reserved -> reserved.fill(headings));
    new PageFurniture(print, headings).set(covers);
    headings.bookmark(print);
  }

  /** Key figures that follow one another make one poster, at most a page high. */
  private List<Block.KeyFigures> keyFiguresFrom(List<Block> blocks, int from) {
    List<Block.KeyFigures> together = new ArrayList<>();
    for (int i = from; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof Block.KeyFigures figures)) {
        break;
      }
      together.add(figures);
      boolean tooHigh = new KeyFigureGrid(print, together, Sheet.FULL).height() > Sheet.DEPTH;
      if (tooHigh && together.size() > 1) {
        together.remove(together.size() - 1);
        break;
      }
    }
    return together;
  }

  private void set(Block block) {
    if (block instanceof Block.Heading heading) {
      if (heading.level() == 1) {
        announce(0);
      }
      announced.add(heading);
    } else if (block instanceof Block.Cover cover) {
      flow.newPage();
      covers.add(flow.page());
      new CoverPage(print, cover).set(flow.page());
      flow.take(flow.remaining());
    } else if (block instanceof Block.Contents listed) {
      contents = Optional.of(new ContentsPage(print, flow, headings, listed));
    } else if (block instanceof Block.Paragraph text) {
      text(block, texts.paragraph(text, Sheet.INDENT));
    } else if (block instanceof Block.ItemList list) {
      text(block, texts.list(list, Sheet.INDENT));
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Chart chart) {
      fitted(chart, ChartSetter.left(chart));
    } else if (block instanceof Block.SideBySide side) {
      if (isTooHigh(side)) {
        side.blocks().forEach(this::set);
      } else {
        fitted(side, Sheet.LEFT);
      }
    } else {
      piece(pieces.piece(block, Sheet.FULL), Sheet.LEFT, ABOVE);
    }
  }

  /** Whether columns would not fit on a page: then their blocks follow one another. */
  private boolean isTooHigh(Block.SideBySide side) {
    return pieces.piece(side, Sheet.FULL).height() > Sheet.DEPTH;
  }

  /** Sets the headings that wait, on a page with room for what they announce. */
  private void announce(float least) {
    if (!announced.isEmpty()) {
      if (announced.get(0).level() == 1 && !flow.atTop()) {
        flow.newPage();
      }
      flow.need(announcedHeight() + least);
      for (Block.Heading heading : announced) {
        flow.space(headingSetter.spaceAbove(heading));
        flow.place(headingSetter.piece(heading), Sheet.LEFT);
      }
      announced.clear();
    }
  }

  private float announcedHeight() {
    float height = 0;
    for (Block.Heading heading : announced) {
      height += headingSetter.spaceAbove(heading) + headingSetter.piece(heading).height();
    }
    return height;
  }

  private void text(Block block, com.itextpdf.layout.element.BlockElement<?> text) {
    float line = print.styles().body().leading();
    if (!announced.isEmpty()) {
      // Some points to spare: a last line that barely fails to fit would take the others with it.
      announce(Math.min(TextPiece.heightOf(print, text, Sheet.FULL), 3 * line) + SPARE);
    }
    flow.add((com.itextpdf.layout.element.IBlockElement) text);
    flow.space(texts.spaceBelow(block));
  }

  private void table(Block.Table table) {
    TableSetter.Placed placed = tables.placed(table);
    announce(placed.leastHeight());
    flow.space(print.styles().space() * ABOVE);
    placed.set(flow);
    flow.space(print.styles().space() * BELOW);
  }

  /**
   * A chart, or columns: a little lower than asked for where that lets them fit on the page, at
   * best with the end of their part.
   */
  private void fitted(Block block, float left) {
    float width = Sheet.RIGHT - left;
    Piece piece = pieces.piece(block, width);
    boolean fits = piece.height() - gives(block) <= room();
    float excess = piece.height() - (fits ? room() : roomOnNewPage());
    float withEnd = toCome > 0 ? excess + toCome + print.styles().space() * BELOW : excess;
    float less = withEnd <= gives(block) ? withEnd : excess;
    if (less > 0 && less <= gives(block)) {
      piece = pieces.piece(block, width, less + 0.5f);
    }
    piece(piece, left, ABOVE);
  }

  /** The most height that a block gives: a share of that of its charts, if it has nothing else. */
  private static float gives(Block block) {
    if (block instanceof Block.Chart chart) {
      return (float) (chart.chart().height() * GIVES);
    }
    List<Block> columns = block instanceof Block.SideBySide side ? side.blocks() : List.of();
    boolean charts = columns.stream().allMatch(Block.Chart.class::isInstance);
    return charts ? (float) columns.stream().mapToDouble(Paginator::gives).max().orElse(0) : 0;
  }

  /** Sets a piece under some air, in units of space. */
  private void piece(Piece piece, float left, float air) {
    announce(piece.height() + print.styles().space() * air);
    flow.space(print.styles().space() * air);
    flow.place(piece, left);
    flow.space(print.styles().space() * BELOW);
  }

  /** What is left on the page for a block once the headings before it are set. */
  private float room() {
    boolean opens = !announced.isEmpty() && announced.get(0).level() == 1;
    return opens || flow.page() == 0 ? roomOnNewPage() : roomIn(flow.remaining());
  }

  private float roomOnNewPage() {
    return roomIn(Sheet.DEPTH);
  }

  private float roomIn(float height) {
    return height - announcedHeight() - print.styles().space();
  }

  /**
   * Whether a block that does not fit any more had better come after the text that follows it, so
   * that no page is left half empty.
   */
  private boolean isBetterAfterText(List<Block> blocks, int i) {
    boolean followed = i + 1 < blocks.size() && isRunningText(blocks.get(i + 1));
    return followed
        && undivided(blocks.get(i)) > room()
        && room() > print.styles().body().leading() * 6;
  }

  /** The least height of a block that stays in one piece; nothing for others. */
  private float undivided(Block block) {
    if (block instanceof Block.Chart chart) {
      return pieces.piece(chart, Sheet.RIGHT - ChartSetter.left(chart)).height() - gives(chart);
    } else if (block instanceof Block.SideBySide side && !isTooHigh(side)) {
      return pieces.piece(side, Sheet.FULL).height() - gives(side);
    }
    return block instanceof Block.Table table ? tables.placed(table).undividedHeight() : 0;
  }

  private static boolean hasCharts(Block block) {
    return block instanceof Block.Chart || block instanceof Block.SideBySide;
  }

  private static boolean isRunningText(Block block) {
    return block instanceof Block.ItemList
        || block instanceof Block.Paragraph text && text.role() == Block.Paragraph.Role.BODY;
  }
}
