package org.bilan.pdf.itext;

import java.util.ArrayList;
import java.util.List;
import org.bilan.api.document.Block;

/** Blocks side by side, in columns of one width whose tops are aligned. */
final class Columns implements Piece {

  private final float column;
  private final List<Piece> pieces = new ArrayList<>();

  Columns(List<Block> blocks, float width, Pieces making) {
    this.column = (width - Sheet.GUTTER * (blocks.size() - 1)) / blocks.size();
    blocks.forEach(block -> pieces.add(making.piece(block, column)));
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
