package org.bilan.chart.files;

import org.bilan.api.chart.ChartRenderer;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.output.Look;
import org.jfree.svg.MeetOrSlice;
import org.jfree.svg.PreserveAspectRatio;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** A chart as scalable vectors, with its title and its data for those who cannot see it. */
final class Svg {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /** A hundredth of a point is finer than any print. */
  private static final int PLACES = 2;

  private static final int PLACES_OF_SCALES = 5;

  private Svg() {}

  static String of(ChartSpec chart, Look look, ChartRenderer renderer) {
    SVGGraphics2D graphics = new SVGGraphics2D(chart.width(), chart.height());
    // The prefix is otherwise taken from a clock.
    graphics.setDefsKeyPrefix("chart");
    graphics.setGeomDoubleConverter(new Decimals(PLACES)::written);
    graphics.setTransformDoubleConverter(new Decimals(PLACES_OF_SCALES)::written);
    renderer.draw(chart, look, graphics);
    ViewBox box =
        new ViewBox(0, 0, (int) Math.ceil(chart.width()), (int) Math.ceil(chart.height()));
    String element =
        graphics.getSVGElement(null, true, box, PreserveAspectRatio.XMID_YMID, MeetOrSlice.MEET);
    return HEAD + described(element, chart) + "\n";
  }

  private static String described(String element, ChartSpec chart) {
    int end = element.indexOf('>');
    return element.substring(0, end)
        + " role=\"img\" aria-labelledby=\"title description\">"
        + "<title id=\"title\">"
        + escaped(chart.title())
        + "</title><desc id=\"description\">"
        + escaped(description(chart))
        + "</desc>"
        + element.substring(end + 1);
  }

  /** Each category with its labels, as they are printed. */
  private static String description(ChartSpec chart) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < chart.categories().size(); i++) {
      text.append(i == 0 ? "" : " ; ").append(chart.categories().get(i)).append(" :");
      for (ChartSpec.Series series : chart.series()) {
        text.append(' ').append(series.name()).append(series.name().isEmpty() ? "" : " ");
        text.append(series.points().get(i).label());
      }
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
