package org.bilan.pdf.itext;

import java.util.List;
import org.bilan.api.document.Block;

/** Blocks side by side, in columns of one width; what stands under captions begins on one line. */
final class Columns implements Piece {

  private final float column;
  private final List<Piece> pieces;

  Columns(List<Block> blocks, float width, float less, Pieces making) {
    this.column = (width - Sheet.GUTTER * (blocks.size() - 1)) / blocks.size();
    List<Piece> made = blocks.stream().map(block -> making.piece(block, column, less)).toList();
    float highest = 0;
    for (Piece piece : made) {
      highest = piece instanceof Captioned c ? Math.max(highest, c.captionHeight()) : highest;
    }
    float captions = highest;
    this.pieces =
        made.stream()
            .map(piece -> piece instanceof Captioned c ? c.withCaptionHeight(captions) : piece)
            .toList();
  }

  @Override
  public float height() {
    float height = 0;
    for (Piece piece : pieces) {
      height = Math.max(height, piece.height());
    }
    return height;
  }

  @Override
  public void set(int page, float x, float top) {
    float left = x;
    for (Piece piece : pieces) {
      piece.set(page, left, top);
      left += column + Sheet.GUTTER;
    }
  }
}
