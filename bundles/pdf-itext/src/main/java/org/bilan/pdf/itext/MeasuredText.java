package org.bilan.pdf.itext;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.renderer.CanvasRenderer;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.LineRenderer;
import com.itextpdf.layout.renderer.ListRenderer;
import com.itextpdf.layout.renderer.ParagraphRenderer;
import java.util.List;

/**
 * A text laid out in a width, before it has a place.
 *
 * @param height the height that it takes
 * @param cuts the heights after which it may go on on another page: no line of a paragraph stands
 *     alone, items of a list are not parted, and none stands alone
 */
record MeasuredText(float height, float[] cuts) {

  private static final float ENDLESS = 100_000;

  /** The fewest lines of a paragraph, or items of a list, on a page. */
  static final int TOGETHER = 2;

  static MeasuredText of(Print print, BlockElement<?> text, float width) {
    Rectangle room = new Rectangle(width, ENDLESS);
    Canvas untagged = new Canvas(new PdfFormXObject(room), print.pdf());
    IRenderer renderer = text.createRendererSubTree().setParent(new CanvasRenderer(untagged));
    renderer.layout(new LayoutContext(new LayoutArea(1, room)));
    Rectangle taken = renderer.getOccupiedArea().getBBox();
    return new MeasuredText(taken.getHeight(), cuts(renderer, taken.getTop()));
  }

  private static float[] cuts(IRenderer renderer, float top) {
    if (renderer instanceof ParagraphRenderer paragraph) {
      return lines(paragraph.getLines(), top);
    }
    return renderer instanceof ListRenderer
        ? items(renderer.getChildRenderers(), top)
        : new float[0];
  }

  private static float[] lines(List<LineRenderer> lines, float top) {
    float[] cuts = new float[Math.max(0, lines.size() - 2 * TOGETHER + 1)];
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = top - bottom(lines.get(i + TOGETHER - 1));
    }
    return cuts;
  }

  private static float[] items(List<IRenderer> items, float top) {
    float[] cuts = new float[Math.max(0, items.size() - 2 * TOGETHER + 1)];
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = top - bottom(items.get(i + TOGETHER - 1));
    }
    return cuts;
  }

  private static float bottom(IRenderer renderer) {
    return renderer.getOccupiedArea().getBBox().getBottom();
  }
}
