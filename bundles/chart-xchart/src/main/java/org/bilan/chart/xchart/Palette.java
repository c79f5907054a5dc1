package org.bilan.chart.xchart;

import java.awt.Color;
import java.util.List;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.chart.ChartTints;
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

  /** What a tile or a disc stands on. */
  Color tint() {
    return Color.decode(colours.tint());
  }

  Color accent() {
    return Color.decode(colours.accent());
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
      return alone(category, name);
    }
    boolean othersAccented = spec.categories().stream().anyMatch(this::isAccented);
    return othersAccented && !isAccented(name)
        ? Shade.lighter(series(series), FADED)
        : series(series);
  }

  /** The only series: accented, in the order of categories, or by the sign of its value. */
  private Color alone(int category, String name) {
    return switch (spec.manner().tints()) {
      case ORDERED -> among(category, spec.categories());
      case DIVERGING -> isNegative(category) ? tints().other() : accent();
      case DISTINCT -> isAccented(name) ? accent() : series(0);
    };
  }

  private boolean isNegative(int category) {
    return spec.series()
        .get(0)
        .points()
        .get(category)
        .value()
        .map(v -> v.signum() < 0)
        .orElse(false);
  }

  /** The colour of a mark in the small chart of a series. */
  Color panel(int series, int category) {
    boolean accented =
        isAccented(spec.series().get(series).name()) || isAccented(spec.categories().get(category));
    return Color.decode(accented || spec.accent().isEmpty() ? colours.accent() : colours.plain());
  }

  /** The colour of a text over a colour: the ink where it is read well enough. */
  Color over(Color ground) {
    return Shade.over(ground, ink());
  }

  private Color among(int index, List<String> names) {
    if (spec.manner().tints() != ChartTints.DISTINCT) {
      return tints().of(index, names, spec.manner());
    }
    if (spec.manner().aside().contains(names.get(index)) && !isAccented(names.get(index))) {
      return rule();
    }
    boolean anyAccented = names.stream().anyMatch(this::isAccented);
    if (!anyAccented) {
      return cycled(index);
    }
    if (isAccented(names.get(index))) {
      return accentedPart(index, names);
    }
    long rank = names.subList(0, index).stream().filter(name -> !isAccented(name)).count();
    return Shade.lighter(Color.decode(colours.plain()), Math.min(0.7, 0.25 * rank));
  }

  /** Several accented parts are all in the accent, each lighter than the one before. */
  private Color accentedPart(int index, List<String> names) {
    long rank = names.subList(0, index).stream().filter(this::isAccented).count();
    return Shade.lighter(accent(), Math.min(0.4, 0.2 * rank));
  }

  private Tints tints() {
    return new Tints(colours);
  }

  /** The colours of series in turn, each turn lighter. */
  private Color cycled(int index) {
    List<String> series = colours.series();
    Color base = Color.decode(series.get(index % series.size()));
    return Shade.lighter(base, Math.min(0.7, 0.45 * (index / series.size())));
  }
}
