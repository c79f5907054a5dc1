package org.bilan.chart.xchart;

import java.awt.Color;
import java.util.List;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.output.Look;

/** Gives each mark of a chart its colour: one accent for what the sentence is about. */
final class Palette {

  private static final double FADED = 0.6;

  private final ChartSpec spec;
  private final Look.Colours colours;

  Palette(ChartSpec spec, Look look) {
    this.spec = spec;
    this.colours = look.colours();
  }

  Color ink() {
    return Color.decode(colours.ink());
  }

  Color muted() {
    return Color.decode(colours.muted());
  }

  Color rule() {
    return Color.decode(colours.rule());
  }

  boolean isAccented(String name) {
    return spec.accent().contains(name);
  }

  /** The colour of a series as a whole, as its line or its key in a legend. */
  Color series(int series) {
    if (spec.series().size() == 1) {
      return Color.decode(spec.accent().isEmpty() ? colours.accent() : colours.plain());
    }
    return among(series, spec.series().stream().map(ChartSpec.Series::name).toList());
  }

  /** The colour of the mark of a category in a series. */
  Color mark(int series, int category) {
    String name = spec.categories().get(category);
    if (spec.form() == ChartForm.DONUT) {
      return among(category, spec.categories());
    }
    if (spec.series().size() == 1) {
      return isAccented(name) ? Color.decode(colours.accent()) : series(series);
    }
    boolean othersAccented = spec.categories().stream().anyMatch(this::isAccented);
    return othersAccented && !isAccented(name) ? lighter(series(series), FADED) : series(series);
  }

  /** The colour of a text over a colour. */
  Color over(Color ground) {
    double light = luminance(ground);
    double withWhite = 1.05 / (light + 0.05);
    double withInk = (light + 0.05) / (luminance(ink()) + 0.05);
    return withWhite >= withInk ? Color.WHITE : ink();
  }

  /** The colour itself, darkened as far as text on white needs to be read (4.5 to 1). */
  static Color legible(Color colour) {
    Color darker = colour;
    while (luminance(darker) > 0.18) {
      darker =
          new Color(
              darker.getRed() * 19 / 20, darker.getGreen() * 19 / 20, darker.getBlue() * 19 / 20);
    }
    return darker;
  }

  private Color among(int index, List<String> names) {
    boolean anyAccented = names.stream().anyMatch(this::isAccented);
    if (!anyAccented) {
      return cycled(index);
    }
    if (isAccented(names.get(index))) {
      return Color.decode(colours.accent());
    }
    long rank = names.subList(0, index).stream().filter(name -> !isAccented(name)).count();
    return lighter(Color.decode(colours.plain()), Math.min(0.7, 0.25 * rank));
  }

  /** The colours of series in turn, each turn lighter. */
  private Color cycled(int index) {
    List<String> series = colours.series();
    Color base = Color.decode(series.get(index % series.size()));
    return lighter(base, Math.min(0.7, 0.45 * (index / series.size())));
  }

  private static Color lighter(Color colour, double share) {
    return new Color(
        towardsWhite(colour.getRed(), share),
        towardsWhite(colour.getGreen(), share),
        towardsWhite(colour.getBlue(), share));
  }

  private static int towardsWhite(int part, double share) {
    return (int) Math.round(part + (255 - part) * share);
  }

  /** Relative luminance, by the Web Content Accessibility Guidelines 2. */
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
