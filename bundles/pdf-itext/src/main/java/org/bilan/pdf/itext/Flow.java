package org.bilan.pdf.itext;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.renderer.DocumentRenderer;

/**
 * Where the next block goes. Texts are parted over pages by iText; pieces are set at the current
 * place by us, and take their height from the page.
 */
final class Flow {

  /** Half a line under a text: iText drops a last line that only just fits. */
  private static final float SPARE = 6;

  private final PdfDocument pdf;
  private final Document document;
  private final PlacedRenderer renderer;
  private float[] air = {};
  private int airedFrom;

  Flow(PdfDocument pdf) {
    this.pdf = pdf;
    this.document = new Document(pdf, new PageSize(Sheet.WIDTH, Sheet.HEIGHT));
    document.setMargins(
        Sheet.HEIGHT - Sheet.TOP, Sheet.WIDTH - Sheet.RIGHT, Sheet.BOTTOM, Sheet.LEFT);
    this.renderer = new PlacedRenderer(document);
    document.setRenderer(renderer);
  }

  /** The current page, from 1; 0 before the first. */
  int page() {
    return renderer.page();
  }

  /** Where the next block begins. */
  float top() {
    return renderer.box().getTop();
  }

  /** The height left on the page; nothing before the first page. */
  float remaining() {
    return page() == 0 ? 0 : renderer.box().getHeight();
  }

  boolean atTop() {
    return page() > 0 && Sheet.TOP - top() < 1;
  }

  void newPage() {
    if (page() == 0) {
      open();
    } else {
      document.add(new AreaBreak());
    }
  }

  /** A break before the first page would leave it blank: an empty block opens it. */
  private void open() {
    Div nothing = new Div();
    nothing.getAccessibilityProperties().setRole(null);
    document.add(nothing);
  }

  /** Goes on on a new page unless a height is left on this one. */
  void need(float height) {
    if (page() == 0 || (remaining() < height && !atTop())) {
      newPage();
    }
  }

  /** Makes the spaces of pages, from one on, larger or smaller than asked for, each by a share. */
  void air(int from, float[] shares) {
    airedFrom = from;
    air = shares.clone();
  }

  private float air() {
    int index = page() - airedFrom;
    return index >= 0 && index < air.length ? air[index] : 1;
  }

  /** Leaves space, save at the top of a page. */
  void space(float height) {
    if (page() > 0 && !atTop()) {
      renderer.take(Math.min(height * air(), remaining()));
    }
  }

  /** Takes a height that has been set otherwise. */
  void take(float height) {
    renderer.take(height);
  }

  /** Leaves a height free at the foot of the page. */
  void keepFoot(float height) {
    renderer.endAt(renderer.box().getBottom() + height);
  }

  /** Sets a piece, on a new page where it does not fit. */
  void place(Piece piece, float x) {
    need(piece.height());
    piece.set(page(), x, top());
    renderer.take(Math.min(piece.height(), remaining()));
  }

  /**
   * Sets a text.
   *
   * @param height the height that it, or its part on this page, takes
   */
  void add(IBlockElement text, float height) {
    float foot = renderer.box().getBottom();
    int page = page();
    renderer.endAt(top() - height - SPARE);
    document.add(text);
    if (page() == page) {
      renderer.endAt(foot);
    }
  }

  /** Pages left free, to be set once all others are; gives the first. */
  int reserve(int pages) {
    for (int i = 0; i < pages; i++) {
      newPage();
    }
    take(remaining());
    return pdf.getNumberOfPages() - pages + 1;
  }

  private static final class PlacedRenderer extends DocumentRenderer {

    PlacedRenderer(Document document) {
      super(document, true);
    }

    /** Keeps iText from writing pages out: heads, feet and contents are set on them at the end. */
    @Override
    protected LayoutArea updateCurrentArea(LayoutResult overflow) {
      immediateFlush = false;
      LayoutArea area = super.updateCurrentArea(overflow);
      immediateFlush = true;
      return area;
    }

    int page() {
      return currentArea == null ? 0 : currentArea.getPageNumber();
    }

    Rectangle box() {
      return currentArea.getBBox();
    }

    /** Moves the foot of the page. */
    void endAt(float bottom) {
      Rectangle box = box();
      float top = box.getTop();
      box.setY(bottom).setHeight(Math.max(0, top - bottom));
    }

    void take(float height) {
      currentArea.getBBox().decreaseHeight(height);
      currentArea.setEmptyArea(false);
    }
  }
}
