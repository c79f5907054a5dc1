package org.bilan.pdf.itext;

/** Empty height. */
record Space(float height) implements Piece {

  @Override
  public void set(int page, float x, float top) {}
}
