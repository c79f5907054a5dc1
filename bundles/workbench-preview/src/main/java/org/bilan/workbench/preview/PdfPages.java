package org.bilan.workbench.preview;

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

  /** Where a text stands. */
  List<Found> search(String wanted) throws IOException {
    return new TextSearch(document, wanted).run();
  }

  /**
   * A place where a text stands, in points from the upper left corner of its page.
   *
   * @param page from 0
   */
  record Found(int page, double left, double top, double width, double height) {}

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
