package org.bilan.chart.xchart;

import java.awt.Color;

/** How light a colour is, and the lighter or darker ones made of it. */
final class Shade {

  /** What text needs over its ground, by the Web Content Accessibility Guidelines 2.2 (1.4.3). */
  static final double LEGIBLE = 4.5;

  private Shade() {}

  static Color lighter(Color colour, double share) {
    return mixed(colour, Color.WHITE, share);
  }

  /** A colour on the way to another. */
  static Color mixed(Color colour, Color other, double share) {
    return new Color(
        between(colour.getRed(), other.getRed(), share),
        between(colour.getGreen(), other.getGreen(), share),
        between(colour.getBlue(), other.getBlue(), share));
  }

  private static int between(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /** White or ink, whichever is read better over a colour; black where neither is read well. */
  static Color over(Color ground, Color ink) {
    double white = contrast(Color.WHITE, ground);
    double dark = contrast(ink, ground);
    if (Math.max(white, dark) < LEGIBLE) {
      return Color.BLACK;
    }
    return white >= dark ? Color.WHITE : ink;
  }

  /** The colour itself, darkened as far as text on white needs to be read. */
  static Color legible(Color colour) {
    Color darker = colour;
    while (contrast(darker, Color.WHITE) < LEGIBLE) {
      darker =
          new Color(
              darker.getRed() * 19 / 20, darker.getGreen() * 19 / 20, darker.getBlue() * 19 / 20);
    }
    return darker;
  }

  /** The contrast of two colours, from 1 to 21. */
  static double contrast(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** Relative luminance, by the same guidelines. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
