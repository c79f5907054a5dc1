package org.bilan.chart.map;

import java.awt.Color;
import java.util.Comparator;
import org.bilan.api.output.Look;

/** Tints from near white to the accent, each darker than the one before, in grey too. */
record Tints(Look.Colours colours) {

  private static final double LIGHTEST = 0.16;

  /** What text needs over its ground, by the Web Content Accessibility Guidelines 2.2 (1.4.3). */
  static final double LEGIBLE = 4.5;

  Color ink() {
    return Color.decode(colours.ink());
  }

  Color muted() {
    return Color.decode(colours.muted());
  }

  Color rule() {
    return Color.decode(colours.rule());
  }

  /** A disc: of what the sentence is about, or of the others. */
  Color disc(boolean accented) {
    return Color.decode(accented ? colours.accent() : colours.plain());
  }

  /** The ground that discs stand on. */
  Color ground() {
    Color rule = rule();
    return new Color(lighter(rule.getRed()), lighter(rule.getGreen()), lighter(rule.getBlue()));
  }

  private static int lighter(int part) {
    return part + (255 - part) / 2;
  }

  /** What is not in the data. */
  Color absent() {
    return Color.decode(colours.tint());
  }

  /** The tint of a class: of the accent, or of another colour where values are under zero. */
  Color of(int index, Classes classes) {
    int under = classes.under();
    return index < under
        ? tint(other(), under - 1 - index, under)
        : tint(Color.decode(colours.accent()), index - under, classes.classes().size() - under);
  }

  /** A single class has a middle tint. */
  private static Color tint(Color full, int index, int count) {
    double share = count == 1 ? 0.6 : LIGHTEST + (1 - LIGHTEST) * index / (count - 1);
    return new Color(
        mixed(full.getRed(), share), mixed(full.getGreen(), share), mixed(full.getBlue(), share));
  }

  /**
   * Of the colours of series, the farthest from the accent between blue and red, which readers who
   * see no red or no green still tell apart.
   */
  private Color other() {
    int from = warmth(Color.decode(colours.accent()));
    return colours.series().stream()
        .map(Color::decode)
        .max(Comparator.comparingInt(colour -> Math.abs(warmth(colour) - from)))
        .orElse(ink());
  }

  private static int warmth(Color colour) {
    return colour.getRed() - colour.getBlue();
  }

  /** White or ink, whichever is read better over a colour; black where neither is read well. */
  Color over(Color ground) {
    double light = luminance(ground) + 0.05;
    double white = 1.05 / light;
    double dark = light / (luminance(ink()) + 0.05);
    if (Math.max(white, dark) < LEGIBLE) {
      return Color.BLACK;
    }
    return white >= dark ? Color.WHITE : ink();
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
