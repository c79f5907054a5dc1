package org.bilan.pdf.itext;

import java.util.List;

/**
 * A chart or a table under its caption, over what is said of it.
 *
 * @param caption possibly of no height
 * @param rest what follows it, from top to bottom
 * @param captionHeight the height that the caption is given
 */
record Captioned(Piece caption, List<Piece> rest, float captionHeight) implements Piece {

  static Captioned of(Piece caption, List<Piece> rest) {
    return new Captioned(caption, List.copyOf(rest), caption.height());
  }

  /** The same with a higher caption, so that neighbours begin on one line. */
  Captioned withCaptionHeight(float height) {
    return new Captioned(caption, rest, Math.max(height, caption.height()));
  }

  @Override
  public float height() {
    float height = captionHeight;
    for (Piece piece : rest) {
      height += piece.height();
    }
    return height;
  }

  @Override
  public void set(int page, float x, float top) {
    caption.set(page, x, top);
    float y = top - captionHeight;
    for (Piece piece : rest) {
      piece.set(page, x, y);
      y -= piece.height();
    }
  }
}
