package org.bilan.benchmarks;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.bilan.api.live.LivePages;
import org.bilan.api.output.PartPages;

/** Draws the page that its author looks at, as the preview does: parts that stay remain open. */
final class SeenPages {

  /** Pixels a point: a page as wide as half of a screen. */
  private static final float SCALE = 1.2f;

  private Map<byte[], PDDocument> open = new IdentityHashMap<>();

  /** Draws the first page of the first part that is new; the last page where none is. */
  void draw(LivePages pages) {
    Map<byte[], PDDocument> former = open;
    open = new IdentityHashMap<>();
    PartPages seen = pages.parts().get(pages.parts().size() - 1);
    int before = 0;
    int page = pages.count() - seen.pages();
    boolean found = false;
    for (PartPages part : pages.parts()) {
      if (!found && !former.containsKey(part.pdf())) {
        found = true;
        seen = part;
        page = before;
      }
      keep(part.pdf(), former);
      before += part.pages();
    }
    keep(pages.furniture(), former);
    draw(open.get(seen.pdf()), 0, open.get(pages.furniture()), page);
  }

  private void keep(byte[] pdf, Map<byte[], PDDocument> former) {
    try {
      open.put(pdf, former.containsKey(pdf) ? former.get(pdf) : Loader.loadPDF(pdf));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void draw(PDDocument part, int index, PDDocument furniture, int page) {
    try {
      BufferedImage image = new PDFRenderer(part).renderImage(index, SCALE, ImageType.RGB);
      image
          .createGraphics()
          .drawImage(
              new PDFRenderer(furniture).renderImage(page, SCALE, ImageType.ARGB), 0, 0, null);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
