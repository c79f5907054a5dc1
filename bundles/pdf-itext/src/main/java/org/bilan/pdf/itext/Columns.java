package org.bilan.pdf.itext;

import java.util.ArrayList;
import java.util.List;
import org.bilan.api.document.Block;

/** Blocks side by side, in columns of one width; what stands under captions begins on one line. */
final class Columns implements Piece {

  private final float column;
  private final List<Block> blocks;
  private final Pieces making;
  private final List<Piece> pieces;

  Columns(List<Block> blocks, float width, float less, Pieces making) {
    this.blocks = List.copyOf(blocks);
    this.making = making;
    this.column = (width - Sheet.GUTTER * (blocks.size() - 1)) / blocks.size();
    List<Piece> made = made(blocks, less, making);
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

  /** Charts give of their height as far as the highest column, made lower, asks for. */
  private List<Piece> made(List<Block> blocks, float less, Pieces making) {
    List<Piece> usual = blocks.stream().map(block -> making.piece(block, column)).toList();
    if (less == 0) {
      return usual;
    }
    float target = highest(usual) - less;
    List<Piece> lower = new ArrayList<>();
    for (int i = 0; i < usual.size(); i++) {
      float excess = usual.get(i).height() - target;
      lower.add(excess > 0 ? making.piece(blocks.get(i), column, excess) : usual.get(i));
    }
    return lower;
  }

  private static float highest(List<Piece> pieces) {
    float height = 0;
    for (Piece piece : pieces) {
      height = Math.max(height, piece.height());
    }
    return height;
  }

  @Override
  public float height() {
    return highest(pieces);
  }

  @Override
  public void set(int page, float x, float top) {
    float left = x;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      piece.set(page, left, top);
      making.mark(blocks.get(i), page, left, top, column, piece.height());
      left += column + Sheet.GUTTER;
    }
  }
}
