package org.bilan.pdf.itext;

import com.itextpdf.layout.element.BlockElement;
import java.util.List;
import org.bilan.api.document.Block;

/**
 * Measures what is left of a part, so that a chart can make room for it rather than send a few
 * lines alone to another page.
 */
final class PartEnd {

  /** More blocks than these are no mere end: they fill pages of their own. */
  private static final int FEW = 7;

  private final Print print;
  private final Texts texts;
  private final Pieces pieces;
  private final HeadingSetter headings;

  PartEnd(Print print, Texts texts, Pieces pieces, HeadingSetter headings) {
    this.print = print;
    this.texts = texts;
    this.pieces = pieces;
    this.headings = headings;
  }

  /** The height of what comes after a block in its part; nothing where it is not a mere end. */
  float heightAfter(List<Block> blocks, int block) {
    float height = 0;
    for (int i = block + 1; i < blocks.size() && !opensPart(blocks.get(i)); i++) {
      if (i - block > FEW) {
        return 0;
      }
      height += height(blocks.get(i));
    }
    return height;
  }

  private static boolean opensPart(Block block) {
    return block instanceof Block.Heading heading && heading.level() == 1;
  }

  private float height(Block block) {
    if (block instanceof Block.Heading heading) {
      return headings.spaceAbove(heading) + headings.piece(heading).height();
    } else if (block instanceof Block.Paragraph text) {
      return text(text, texts.paragraph(text, Sheet.INDENT));
    } else if (block instanceof Block.ItemList list) {
      return text(list, texts.list(list, Sheet.INDENT));
    } else if (block instanceof Block.Cover || block instanceof Block.Contents) {
      return Sheet.DEPTH;
    }
    return pieces.piece(block, Sheet.FULL).height() + print.styles().space() * 4;
  }

  private float text(Block block, BlockElement<?> set) {
    return TextPiece.heightOf(print, set, Sheet.FULL) + texts.spaceBelow(block);
  }
}
