package org.bilan.pdf.itext;

/** Something that stands on one page, measured before it is set. */
interface Piece {

  /** Its height, in points. */
  float height();

  /** Sets it on a page, from its upper left corner. */
  void set(int page, float x, float top);
}
