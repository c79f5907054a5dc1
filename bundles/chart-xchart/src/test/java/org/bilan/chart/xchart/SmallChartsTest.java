package org.bilan.chart.xchart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.output.Look;
import org.junit.jupiter.api.Test;

/** Small multiples, tiles, and lines whose axis begins elsewhere. */
class SmallChartsTest {

  private static List<String> texts(Drawing drawing) {
    return drawing.marks(Drawing.Written.class).stream().map(Drawing.Written::text).toList();
  }

  private static List<Rectangle2D> bars(ChartSpec chart) {
    return Charts.drawing(chart).marks(Drawing.Filled.class).stream()
        .map(mark -> mark.shape().getBounds2D())
        .toList();
  }

  @Test
  void smallMultiplesShareTheirAxes() {
    ChartSpec chart =
        SmallCharts.chart(
            "m",
            ChartForm.MULTIPLES,
            List.of("2010", "2011"),
            List.of(Charts.series("A", "10", "20"), Charts.series("B", "5", "40")),
            Set.of(),
            300,
            100);
    List<Rectangle2D> bars = bars(chart);
    double unit = bars.get(0).getHeight() / 10;
    assertThat(bars.get(1).getHeight()).isCloseTo(20 * unit, within(0.01));
    assertThat(bars.get(2).getHeight()).isCloseTo(5 * unit, within(0.01));
    assertThat(bars.get(3).getHeight()).isCloseTo(40 * unit, within(0.01));
    assertThat(bars.get(2).getMaxY()).isEqualTo(bars.get(0).getMaxY());
  }

  @Test
  void theAccentedSmallChartIsInTheAccentAndItsNameIsBold() {
    ChartSpec chart = Charts.gallery().get("multiples-months");
    Palette palette = new Palette(chart, Look.DEFAULT);
    assertThat(palette.panel(1, 0)).isEqualTo(Color.decode(Look.DEFAULT.colours().accent()));
    assertThat(palette.panel(0, 0)).isEqualTo(Color.decode(Look.DEFAULT.colours().plain()));
  }

  @Test
  void theHighestBarOfEachSmallChartIsTold() {
    assertThat(texts(Charts.drawing(Charts.gallery().get("multiples-months"))))
        .contains("508", "201", "31", "9");
  }

  @Test
  void aTileSaysWhereTheLineBeganAndWhereItEnded() {
    ChartSpec tile = Charts.gallery().get("tiles-one");
    assertThat(texts(Charts.drawing(tile)))
        .containsExactly("Retombées média", "1\u202f316", "2011", "2008\u00a0: 451");
  }

  @Test
  void aTileWhoseLastValueIsMissingSaysSo() {
    ChartSpec tile =
        SmallCharts.chart(
            "t",
            ChartForm.TILES,
            List.of("2010", "2011"),
            List.of(Charts.series("A", "10", "n. c.")),
            Set.of(),
            200,
            92);
    assertThat(texts(Charts.drawing(tile))).contains("n. c.", "2011", "2010\u00a0: 10");
  }

  @Test
  void theLineOfATileFallsFromZeroAsItsValues() {
    ChartSpec tile =
        SmallCharts.chart(
            "t",
            ChartForm.TILES,
            List.of("2009", "2010", "2011"),
            List.of(Charts.series("A", "0", "50", "100")),
            Set.of(),
            200,
            120);
    List<Double> heights =
        Charts.drawing(tile).marks(Drawing.Filled.class).stream()
            .map(mark -> ((Ellipse2D) mark.shape()).getCenterY())
            .toList();
    assertThat(heights.get(0) - heights.get(1))
        .isCloseTo(heights.get(1) - heights.get(2), within(0.01));
  }

  @Test
  void linesMayBeginElsewhereAndBarsMayNot() {
    ChartSpec lines = Charts.gallery().get("lines-from");
    assertThat(Range.of(lines).min()).isEqualTo(400);
    ChartSpec bars =
        SmallCharts.with(
            SmallCharts.chart(
                "b", ChartForm.BARS, lines.categories(), lines.series(), Set.of(), 300, 100),
            lines.manner());
    assertThat(Range.of(bars).min()).isZero();
  }

  @Test
  void namesOverTheFirstRowReplaceALegendWhereTheyFit() {
    ChartSpec chart = Charts.gallery().get("shares-one");
    Drawing drawing = Charts.drawing(chart);
    assertThat(drawing.marks(Drawing.Filled.class)).hasSize(2);
    List<Drawing.Written> names = drawing.marks(Drawing.Written.class);
    assertThat(names.get(0).text()).isEqualTo("Femmes");
    assertThat(names.get(0).extent().getX())
        .isCloseTo(
            drawing.marks(Drawing.Filled.class).get(0).shape().getBounds2D().getX(), within(0.01));
  }
}
