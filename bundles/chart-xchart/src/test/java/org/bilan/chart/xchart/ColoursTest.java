package org.bilan.chart.xchart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.chart.ChartTints;
import org.bilan.api.output.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of the shipped looks, as colour-blind readers and grey prints show them. */
class ColoursTest {

  /** Ten times what is just noticed: told apart at a glance, in a legend too. */
  private static final double APART = 11;

  /** Neighbours in an order touch, so that less is enough. */
  private static final double NEIGHBOURS = 6;

  private static final double APART_IN_GREY = 8;
  private static final double GRAPHICS = 3;

  static Stream<Look> looks() {
    return ShippedLooks.all().stream();
  }

  @Test
  void bothLooksAreTried() {
    assertThat(looks().map(Look::name)).contains("institutional", "lively");
  }

  @Test
  void distancesAreThoseThatTheFormulaWasPublishedWith() {
    assertThat(distance(50, 2.6772, -79.7751, 50, 0, -82.7485)).isCloseTo(2.0425, within(0.0001));
    assertThat(distance(50, 2.5, 0, 73, 25, -18)).isCloseTo(27.1492, within(0.0001));
    assertThat(distance(50, 2.5, 0, 58, 24, 15)).isCloseTo(19.4535, within(0.0001));
    assertThat(distance(22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619))
        .isCloseTo(2.0373, within(0.0001));
    assertThat(distance(90.9257, -0.5406, -0.9208, 88.6381, -0.8985, -0.7239))
        .isCloseTo(1.5381, within(0.0001));
  }

  private static double distance(double... six) {
    return ColourVision.distance(
        new double[] {six[0], six[1], six[2]}, new double[] {six[3], six[4], six[5]});
  }

  @ParameterizedTest
  @MethodSource("looks")
  void seriesAreToldApartByEveryone(Look look) {
    List<Color> series = look.colours().series().stream().map(Color::decode).toList();
    for (int i = 0; i < series.size(); i++) {
      for (int j = i + 1; j < series.size(); j++) {
        assertApart(look.name() + " " + i + " " + j, series.get(i), series.get(j), APART);
        assertGreysApart(look.name() + " " + i + " " + j, series.get(i), series.get(j));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void whatIsAccentedIsToldFromTheOthersByEveryone(Look look) {
    Color accent = Color.decode(look.colours().accent());
    Color plain = Color.decode(look.colours().plain());
    assertApart(look.name(), accent, plain, 2 * APART);
    assertGreysApart(look.name(), accent, plain);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void marksOfSeriesAreSeenOnPaper(Look look) {
    assertThat(look.colours().series())
        .allSatisfy(
            colour ->
                assertThat(Shade.contrast(Color.decode(colour), Color.WHITE))
                    .as(look.name() + " " + colour)
                    .isGreaterThanOrEqualTo(GRAPHICS));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void tintsInAnOrderAreLighterFromOneToTheNext(Look look) {
    List<Color> colours = parts(look, ChartTints.ORDERED).subList(0, 4);
    for (int i = 1; i < colours.size(); i++) {
      assertApart(look.name() + " " + i, colours.get(i - 1), colours.get(i), NEIGHBOURS);
      assertThat(ColourVision.lightness(colours.get(i)))
          .as(look.name() + " " + i)
          .isGreaterThan(ColourVision.lightness(colours.get(i - 1)) + APART_IN_GREY);
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void forAndAgainstAreToldApartByEveryone(Look look) {
    List<Color> colours = parts(look, ChartTints.DIVERGING).subList(0, 4);
    for (int i = 0; i < colours.size(); i++) {
      for (int j = i + 1; j < colours.size(); j++) {
        assertApart(look.name() + " " + i + " " + j, colours.get(i), colours.get(j), NEIGHBOURS);
      }
    }
    assertApart(look.name(), colours.get(0), colours.get(3), 2 * APART);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void whatStandsAsideIsGrey(Look look) {
    for (ChartTints tints : List.of(ChartTints.ORDERED, ChartTints.DIVERGING)) {
      assertThat(parts(look, tints).get(4)).isEqualTo(Color.decode(look.colours().rule()));
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void textsAreReadOverEveryFill(Look look) {
    List<Color> fills = new ArrayList<>();
    for (ChartSpec chart : Charts.gallery().values()) {
      Palette palette = new Palette(chart, look);
      for (int s = 0; s < chart.series().size(); s++) {
        for (int c = 0; c < chart.categories().size(); c++) {
          fills.add(palette.mark(s, c));
        }
      }
    }
    Color ink = Color.decode(look.colours().ink());
    assertThat(fills.stream().distinct())
        .hasSizeGreaterThan(15)
        .allSatisfy(
            fill ->
                assertThat(Shade.contrast(Shade.over(fill, ink), fill))
                    .as(look.name() + " " + fill)
                    .isGreaterThanOrEqualTo(Shade.LEGIBLE));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void textsAreReadOnPaper(Look look) {
    Look.Colours colours = look.colours();
    assertThat(Stream.of(colours.ink(), colours.muted()).map(Color::decode))
        .allSatisfy(
            text ->
                assertThat(Shade.contrast(text, Color.WHITE))
                    .as(look.name() + " " + text)
                    .isGreaterThanOrEqualTo(Shade.LEGIBLE));
    for (String colour : colours.series()) {
      assertThat(Shade.contrast(Shade.legible(Color.decode(colour)), Color.WHITE))
          .isGreaterThanOrEqualTo(Shade.LEGIBLE);
    }
  }

  private static List<Color> parts(Look look, ChartTints tints) {
    ChartSpec chart =
        SmallCharts.with(
            SmallCharts.chart(
                "x", ChartForm.DONUT, TintedCharts.SCALE, TintedCharts.scale(), Set.of(), 300, 100),
            TintedCharts.manner(tints));
    Palette palette = new Palette(chart, look);
    return IntStream.range(0, 5).mapToObj(c -> palette.mark(0, c)).toList();
  }

  private static void assertApart(String what, Color one, Color other, double least) {
    for (ColourVision vision : ColourVision.values()) {
      assertThat(vision.distance(one, other)).as(what + " " + vision).isGreaterThanOrEqualTo(least);
    }
  }

  private static void assertGreysApart(String what, Color one, Color other) {
    assertThat(Math.abs(ColourVision.lightness(one) - ColourVision.lightness(other)))
        .as(what)
        .isGreaterThanOrEqualTo(APART_IN_GREY);
  }
}
