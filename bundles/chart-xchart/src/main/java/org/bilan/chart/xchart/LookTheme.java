package org.bilan.chart.xchart;

import java.awt.Font;
import org.knowm.xchart.style.theme.XChartTheme;

/** A theme that measures with our typeface only: those of the system may not be there. */
final class LookTheme extends XChartTheme {

  private final Font font;

  LookTheme(Face face) {
    this.font = face.font();
  }

  @Override
  public Font getBaseFont() {
    return font;
  }

  @Override
  public Font getChartTitleFont() {
    return font;
  }

  @Override
  public Font getLegendFont() {
    return font;
  }

  @Override
  public Font getAxisTitleFont() {
    return font;
  }

  @Override
  public Font getAxisTickLabelsFont() {
    return font;
  }

  @Override
  public Font getCursorFont() {
    return font;
  }

  @Override
  public Font getPieFont() {
    return font;
  }

  @Override
  public Font getSumFont() {
    return font;
  }
}
