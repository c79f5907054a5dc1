package org.bilan.chart.map;

import java.awt.Color;
import org.bilan.api.output.Look;

/** Tints from near white to the accent, each darker than the one before, in grey too. */
record Tints(Look.Colours colours) {

  private static final double LIGHTEST = 0.16;

  Color ink() {
    return Color.decode(colours.ink());
  }

  Color muted() {
    return Color.decode(colours.muted());
  }

  Color rule() {
    return Color.decode(colours.rule());
  }

  /** What is not in the data. */
  Color absent() {
    return Color.decode(colours.tint());
  }

  /** The tint of a class; a single class has a middle one. */
  Color of(int index, int count) {
    double share = count == 1 ? 0.6 : LIGHTEST + (1 - LIGHTEST) * index / (count - 1);
    Color accent = Color.decode(colours.accent());
    return new Color(
        mixed(accent.getRed(), share),
        mixed(accent.getGreen(), share),
        mixed(accent.getBlue(), share));
  }

  /** White or ink, whichever is read better over a colour. */
  Color over(Color ground) {
    double light = luminance(ground) + 0.05;
    return 1.05 / light >= light / (luminance(ink()) + 0.05) ? Color.WHITE : ink();
  }

  private static int mixed(int part, double share) {
    return (int) Math.round(255 + (part - 255) * share);
  }

  /** Relative luminance, by the Web Content Accessibility Guidelines 2. */
  static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
