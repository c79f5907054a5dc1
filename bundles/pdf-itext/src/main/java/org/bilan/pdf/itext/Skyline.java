package org.bilan.pdf.itext;

import com.itextpdf.kernel.colors.DeviceRgb;

/** Columns that rise to the right: what a bilan is made of, without figures. */
final class Skyline {

  private static final int COLUMNS = 15;
  private static final float GAP = 3;

  private Skyline() {}

  /**
   * Sets it over the whole width of a page, in tones between the colours of the cover.
   *
   * @param edition makes those of two editions differ
   * @param foot where the columns stand
   * @param height how high the highest are, about
   */
  static void set(PageInk ink, Palette palette, int edition, float foot, float height) {
    set(ink, palette.coverInk(), palette.cover(), edition, foot, height);
  }

  /** The same in tones between two other colours. */
  static void set(
      PageInk ink, DeviceRgb tone, DeviceRgb ground, int edition, float foot, float height) {
    float width = Sheet.WIDTH / COLUMNS;
    for (int i = 0; i < COLUMNS; i++) {
      double rise = (double) i / (COLUMNS - 1);
      double wave = 0.5 + 0.5 * Math.sin(i * 2.1 + edition % 7);
      float high = (float) (height * (0.083 + 0.6875 * rise * rise + 0.229 * wave * rise));
      double share = 0.05 + 0.09 * rise * (i % 2 == 0 ? 1 : 0.6);
      DeviceRgb colour = Palette.mix(tone, ground, share);
      ink.surface(colour, i * width, foot + high, width - GAP, high);
    }
  }
}
