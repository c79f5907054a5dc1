package org.bilan.pdf.itext;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.renderer.CanvasRenderer;
import com.itextpdf.layout.renderer.IRenderer;

/** A text that stays in one piece, tagged by iText. */
final class TextPiece implements Piece {

  private static final float ENDLESS = 100_000;

  private static final float ROOM = 60;

  private final Print print;
  private final BlockElement<?> text;
  private final float width;
  private final float height;

  TextPiece(Print print, BlockElement<?> text, float width) {
    this.print = print;
    this.text = text;
    this.width = width;
    this.height = heightOf(print, text, width);
  }

  /** The height that a text takes in a width. */
  static float heightOf(Print print, BlockElement<?> text, float width) {
    Rectangle room = new Rectangle(width, ENDLESS);
    Canvas untagged = new Canvas(new PdfFormXObject(room), print.pdf());
    IRenderer renderer = text.createRendererSubTree().setParent(new CanvasRenderer(untagged));
    LayoutArea area = new LayoutArea(1, room);
    LayoutResult result = renderer.layout(new LayoutContext(area));
    return result.getOccupiedArea().getBBox().getHeight();
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
