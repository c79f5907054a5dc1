package org.bilan.workbench.preview;

import java.awt.image.BufferedImage;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bilan.workbench.preview.Sheets.Sheet;

/** The pictures that were used last, as many as there is room for. */
final class Pictures {

  /** How many pixels are kept: a dozen pages as wide as half a screen. */
  private static final long MOST = 16_000_000;

  /** So many pages are kept, however large they are. */
  private static final int LEAST = 3;

  private final Map<Spot, Picture> pictures = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Where a page is: the same though it changes, or parts before it grow.
   *
   * @param part the part, from 0
   * @param index the page of the part, from 0
   */
  record Spot(int part, int index) {

    static Spot of(Sheet sheet) {
      return new Spot(sheet.part(), sheet.index());
    }
  }

  /** A picture of a page. */
  record Picture(BufferedImage image, Sheet sheet, double scale) {

    /** Whether it shows a page as it is now. */
    boolean isOf(Sheet now, double at) {
      return scale == at && sheet.equals(now);
    }

    long pixels() {
      return (long) image.getWidth() * image.getHeight();
    }
  }

  Picture get(Spot spot) {
    return pictures.get(spot);
  }

  void put(Picture picture) {
    pictures.put(Spot.of(picture.sheet()), picture);
    long pixels = pictures.values().stream().mapToLong(Picture::pixels).sum();
    Iterator<Picture> eldest = pictures.values().iterator();
    while (pixels > MOST && pictures.size() > LEAST) {
      pixels -= eldest.next().pixels();
      eldest.remove();
    }
  }
}
