package org.bilan.workbench.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.api.live.LivePages;
import org.bilan.api.output.PartPages;

/**
 * The pages of all parts, under their heads and feet. Parts that nothing changed of stay open. Not
 * safe between threads: it has a thread of its own.
 */
final class Sheets implements AutoCloseable {

  private Map<byte[], PdfPages> open = new IdentityHashMap<>();
  private List<Sheet> sheets = List.of();

  /**
   * A page. Two are equal if they are drawn alike.
   *
   * @param part the part it is in, from 0
   * @param index which page of the part it is, from 0
   * @param pdf the pages of the part
   * @param furniture the heads and feet of all pages
   * @param page which page of the document it is, from 0
   * @param size its size
   */
  record Sheet(int part, int index, byte[] pdf, byte[] furniture, int page, PdfPages.Size size) {}

  /** Takes other pages, and gives them. */
  List<Sheet> take(LivePages live) throws IOException {
    Map<byte[], PdfPages> still = new IdentityHashMap<>();
    List<Sheet> taken = new ArrayList<>();
    for (int part = 0; part < live.parts().size(); part++) {
      add(live, part, still, taken);
    }
    still.put(live.furniture(), opened(live.furniture()));
    open.forEach((bytes, pages) -> closeUnless(still.containsKey(bytes), pages));
    open = still;
    sheets = List.copyOf(taken);
    return sheets;
  }

  private void add(LivePages live, int number, Map<byte[], PdfPages> still, List<Sheet> taken)
      throws IOException {
    PartPages part = live.parts().get(number);
    PdfPages pages = opened(part.pdf());
    still.put(part.pdf(), pages);
    for (int i = 0; i < pages.sizes().size(); i++) {
      PdfPages.Size size = pages.sizes().get(i);
      taken.add(new Sheet(number, i, part.pdf(), live.furniture(), taken.size(), size));
    }
  }

  private PdfPages opened(byte[] pdf) throws IOException {
    PdfPages pages = open.get(pdf);
    return pages == null ? new PdfPages(pdf) : pages;
  }

  private static void closeUnless(boolean still, PdfPages pages) {
    if (!still) {
      pages.close();
    }
  }

  /** Whether a page is one of those that were taken last. */
  boolean has(Sheet sheet) {
    return sheet.page() < sheets.size() && sheets.get(sheet.page()).equals(sheet);
  }

  /** A page of those that were taken last, in pixels a point. */
  BufferedImage draw(Sheet sheet, double scale) throws IOException {
    BufferedImage image = open.get(sheet.pdf()).draw(sheet.index(), scale);
    open.get(sheet.furniture()).drawOver(image, sheet.page(), scale);
    return image;
  }

  /** Where a text stands. */
  List<PdfPages.Found> search(String wanted) throws IOException {
    List<PdfPages.Found> found = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (sheet.index() == 0) {
        for (PdfPages.Found each : open.get(sheet.pdf()).search(wanted)) {
          found.add(each.after(sheet.page()));
        }
      }
    }
    return found;
  }

  @Override
  public void close() {
    open.values().forEach(PdfPages::close);
    open.clear();
    sheets = List.of();
  }
}
