package org.bilan.pdf.itext;

import java.util.List;

/** Pieces under one another. */
record Stack(List<Piece> pieces) implements Piece {

  /** Copies the pieces. */
  Stack {
    pieces = List.copyOf(pieces);
  }

  @Override
  public float height() {
    float height = 0;
    for (Piece piece : pieces) {
      height += piece.height();
    }
    return height;
  }

  @Override
  public void set(int page, float x, float top) {
    float y = top;
    for (Piece piece : pieces) {
      piece.set(page, x, y);
      y -= piece.height();
    }
  }
}
