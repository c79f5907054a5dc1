package org.bilan.pdf.itext;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.BlockElement;

/** A text that stays in one piece, tagged by iText. */
final class TextPiece implements Piece {

  private static final float ROOM = 60;

  private final Print print;
  private final BlockElement<?> text;
  private final float width;
  private final float height;

  TextPiece(Print print, BlockElement<?> text, float width) {
    this.print = print;
    this.text = text;
    this.width = width;
    this.height = MeasuredText.of(print, text, width).height();
  }

  @Override
  public float height() {
    return height;
  }

  @Override
  public void set(int page, float x, float top) {
    // Room to spare: iText drops a last line whose own height, before leading, does not fit.
    Rectangle area = new Rectangle(x, top - height - ROOM, width, height + ROOM);
    try (Canvas canvas = new Canvas(print.pdf().getPage(page), area)) {
      canvas.add((com.itextpdf.layout.element.IBlockElement) text);
    }
  }
}
