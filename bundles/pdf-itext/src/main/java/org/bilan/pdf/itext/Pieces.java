package org.bilan.pdf.itext;

import java.util.List;
import org.bilan.api.document.Block;

/** Makes pieces of blocks, for columns that stand side by side. */
final class Pieces {

  private final Print print;
  private final Texts texts;
  private final TableSetter tables;
  private final ChartSetter charts;
  private final HeadingSetter headings;

  Pieces(Print print, Texts texts, TableSetter tables, ChartSetter charts, HeadingSetter headings) {
    this.print = print;
    this.texts = texts;
    this.tables = tables;
    this.charts = charts;
    this.headings = headings;
  }

  /** Tells where the piece of a block is set; key figures tell each of theirs. */
  void mark(Block block, int page, float left, float top, float width, float height) {
    if (!(block instanceof Block.KeyFigures)) {
      print.marks().add(block, page, left, top, width, height);
    }
  }

  /** A block as a piece of a width. */
  Piece piece(Block block, float width) {
    return piece(block, width, 0);
  }

  /**
   * A block as a piece of a width.
   *
   * @param less how many points less high than asked for its charts are drawn
   */
  Piece piece(Block block, float width, float less) {
    if (block instanceof Block.Chart chart) {
      return charts.piece(chart, width, less);
    } else if (block instanceof Block.Table table) {
      return tables.piece(table, width);
    } else if (block instanceof Block.Paragraph text) {
      return new TextPiece(print, texts.paragraph(text, 0), width);
    } else if (block instanceof Block.ItemList list) {
      return new TextPiece(print, texts.list(list, 0), width);
    } else if (block instanceof Block.KeyFigures figures) {
      return new KeyFigureGrid(print, List.of(figures), width);
    } else if (block instanceof Block.Heading heading) {
      return headings.inColumn(heading, width);
    } else if (block instanceof Block.SideBySide side) {
      return new Columns(side.blocks(), width, less, this);
    }
    throw new IllegalArgumentException(
        "A " + block.getClass().getSimpleName() + " cannot stand in a column");
  }
}
