package org.bilan.workbench.preview;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF that is drawn page by page. Not safe between threads: it has a thread of its own. */
final class PdfPages implements AutoCloseable {

  private final PDDocument document;
  private final PDFRenderer renderer;
  private final List<Size> sizes = new ArrayList<>();

  /** The size of a page, in points. */
  record Size(double width, double height) {}

  PdfPages(byte[] pdf) throws IOException {
    this.document = Loader.loadPDF(pdf);
    this.renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      PDRectangle box = document.getPage(i).getCropBox();
      sizes.add(new Size(box.getWidth(), box.getHeight()));
    }
  }

  List<Size> sizes() {
    return List.copyOf(sizes);
  }

  /** A page, in pixels a point. */
  BufferedImage draw(int page, double scale) throws IOException {
    return renderer.renderImage(page, (float) scale, ImageType.RGB);
  }

  /** Draws a page of the same size over a picture. */
  void drawOver(BufferedImage picture, int page, double scale) throws IOException {
    BufferedImage over = renderer.renderImage(page, (float) scale, ImageType.ARGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.drawImage(over, 0, 0, null);
    graphics.dispose();
  }

  /** Where a text stands. */
  List<Found> search(String wanted) throws IOException {
    return new TextSearch(document, wanted).run();
  }

  /**
   * A place where a text stands, in points from the upper left corner of its page.
   *
   * @param page from 0
   */
  record Found(int page, double left, double top, double width, double height) {

    /** The same, where other pages come before. */
    Found after(int pages) {
      return new Found(pages + page, left, top, width, height);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      // Nothing was written to it.
      return;
    }
  }
}
