package org.bilan.chart.xchart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.output.Look;
import org.junit.jupiter.api.Test;

class XChartRendererTest {

  private static final Color ACCENT = Color.decode(Look.DEFAULT.colours().accent());
  private static final Color PLAIN = Color.decode(Look.DEFAULT.colours().plain());
  private static final List<String> ABC = List.of("Presse", "Radio", "Télévision");

  private static ChartSpec chart(ChartForm form, Set<String> accent, ChartSpec.Series... series) {
    return Charts.chart("a", form, ABC, List.of(series), accent, 400, 150);
  }

  private static ChartSpec.Series values(String... labels) {
    return Charts.series("", labels);
  }

  private static List<Rectangle2D> boxes(ChartSpec chart) {
    return Charts.drawing(chart).marks(Drawing.Filled.class).stream()
        .map(mark -> mark.shape().getBounds2D())
        .toList();
  }

  private static List<Color> colours(ChartSpec chart) {
    return Charts.drawing(chart).marks(Drawing.Filled.class).stream()
        .map(Drawing.Filled::colour)
        .toList();
  }

  private static List<String> texts(ChartSpec chart) {
    return Charts.drawing(chart).marks(Drawing.Written.class).stream()
        .map(Drawing.Written::text)
        .toList();
  }

  @Test
  void levelBarsAreAsLongAsTheirValuesFromZero() {
    List<Rectangle2D> bars = boxes(chart(ChartForm.BARS, Set.of(), values("10", "20", "40")));
    assertThat(bars)
        .extracting(Rectangle2D::getX)
        .allSatisfy(x -> assertThat(x).isEqualTo(bars.get(0).getX()));
    double unit = bars.get(0).getWidth();
    assertThat(bars.get(1).getWidth()).isCloseTo(2 * unit, within(0.01));
    assertThat(bars.get(2).getWidth()).isCloseTo(4 * unit, within(0.01));
  }

  @Test
  void levelBarsFollowTheOrderOfCategoriesFromTheTop() {
    Drawing drawing = Charts.drawing(chart(ChartForm.BARS, Set.of(), values("10", "20", "40")));
    List<Rectangle2D> bars =
        drawing.marks(Drawing.Filled.class).stream().map(m -> m.shape().getBounds2D()).toList();
    List<Drawing.Written> names = drawing.marks(Drawing.Written.class).subList(0, 3);
    for (int i = 0; i < 3; i++) {
      assertThat(names.get(i).text()).isEqualTo(ABC.get(i));
      assertThat(names.get(i).extent().getCenterY())
          .isCloseTo(bars.get(i).getCenterY(), within(2.0));
    }
  }

  @Test
  void uprightBarsAreAsHighAsTheirValuesFromZero() {
    List<Rectangle2D> bars = boxes(chart(ChartForm.COLUMNS, Set.of(), values("10", "20", "40")));
    assertThat(bars)
        .extracting(Rectangle2D::getMaxY)
        .allSatisfy(y -> assertThat(y).isCloseTo(bars.get(0).getMaxY(), within(0.01)));
    double unit = bars.get(0).getHeight();
    assertThat(bars.get(1).getHeight()).isCloseTo(2 * unit, within(0.01));
    assertThat(bars.get(2).getHeight()).isCloseTo(4 * unit, within(0.01));
  }

  @Test
  void uprightBarsStandOverTheirNames() {
    Drawing drawing = Charts.drawing(chart(ChartForm.COLUMNS, Set.of(), values("1", "2", "4")));
    List<Rectangle2D> bars =
        drawing.marks(Drawing.Filled.class).stream().map(m -> m.shape().getBounds2D()).toList();
    List<Drawing.Written> texts = drawing.marks(Drawing.Written.class);
    for (int i = 0; i < 3; i++) {
      assertThat(texts.get(i + 3).text()).isEqualTo(ABC.get(i));
      assertThat(texts.get(i + 3).extent().getCenterX())
          .isCloseTo(bars.get(i).getCenterX(), within(0.6));
      assertThat(texts.get(i).extent().getCenterX())
          .isCloseTo(bars.get(i).getCenterX(), within(0.6));
    }
  }

  @Test
  void negativeBarsGoTheOtherWayFromZero() {
    List<Rectangle2D> bars = boxes(chart(ChartForm.BARS, Set.of(), values("10", "−20", "30")));
    assertThat(bars.get(1).getMaxX()).isCloseTo(bars.get(0).getMinX(), within(0.01));
    assertThat(bars.get(1).getWidth()).isCloseTo(2 * bars.get(0).getWidth(), within(0.01));
  }

  @Test
  void negativeColumnsHangFromZero() {
    List<Rectangle2D> bars = boxes(chart(ChartForm.COLUMNS, Set.of(), values("10", "−20", "30")));
    assertThat(bars.get(1).getMinY()).isCloseTo(bars.get(0).getMaxY(), within(0.01));
  }

  @Test
  void segmentsOfSharesFillTheRow() {
    List<Rectangle2D> segments =
        boxes(
            chart(
                ChartForm.SHARES,
                Set.of(),
                Charts.series("Oui", "60 %", "50 %", "20 %"),
                Charts.series("Non", "40 %", "50 %", "80 %")));
    double row = segments.get(1).getMaxX() - segments.get(0).getMinX();
    assertThat(segments.get(1).getMinX() - segments.get(0).getMinX())
        .isCloseTo(0.6 * row, within(1.0));
    assertThat(segments.get(1).getMaxX()).isCloseTo(400, within(1.0));
  }

  @Test
  void segmentsOfAStackFollowEachOtherFromZero() {
    List<Rectangle2D> marks =
        boxes(
            chart(
                ChartForm.STACKED,
                Set.of(),
                Charts.series("A", "10", "20", "30"),
                Charts.series("B", "30", "20", "10")));
    List<Rectangle2D> segments = marks.subList(2, marks.size());
    assertThat(segments.get(0).getMinX()).isEqualTo(segments.get(2).getMinX());
    assertThat(segments.get(1).getMinX() - segments.get(0).getMaxX()).isLessThan(1);
    assertThat(segments.get(1).getMaxX()).isCloseTo(segments.get(3).getMaxX(), within(0.01));
  }

  @Test
  void aRingHasTheAreasOfItsParts() {
    ChartSpec chart = chart(ChartForm.DONUT, Set.of(), values("25", "25", "50"));
    List<Rectangle2D> slices = boxes(chart).subList(0, 3);
    // The half that remains spans the whole height of the ring, a quarter less.
    assertThat(slices.get(2).getHeight()).isGreaterThan(slices.get(0).getHeight() * 1.2);
    assertThat(slices.get(0).getWidth()).isCloseTo(slices.get(1).getHeight(), within(25.0));
  }

  @Test
  void onlyWhatIsAccentedHasTheAccent() {
    for (ChartForm form : List.of(ChartForm.BARS, ChartForm.COLUMNS, ChartForm.DOTS)) {
      assertThat(colours(chart(form, Set.of("Radio"), values("10", "20", "40"))))
          .containsExactly(PLAIN, ACCENT, PLAIN);
    }
  }

  @Test
  void aSingleSeriesWithoutAccentIsWhollyAccented() {
    assertThat(colours(chart(ChartForm.BARS, Set.of(), values("10", "20", "40"))))
        .containsExactly(ACCENT, ACCENT, ACCENT);
  }

  @Test
  void severalSeriesHaveTheColoursOfSeries() {
    ChartSpec chart =
        chart(
            ChartForm.BARS,
            Set.of(),
            Charts.series("2010", "1", "2", "3"),
            Charts.series("2011", "2", "3", "4"));
    Color first = Color.decode(Look.DEFAULT.colours().series().get(0));
    Color second = Color.decode(Look.DEFAULT.colours().series().get(1));
    assertThat(colours(chart))
        .containsExactly(first, second, first, first, first, second, second, second);
  }

  @Test
  void labelsAreWrittenAsTheyAreGiven() {
    ChartSpec.Series series = values("1\u202f204 €", "n. c.", "0,5 €");
    for (ChartForm form :
        List.of(
            ChartForm.BARS, ChartForm.COLUMNS, ChartForm.DOTS, ChartForm.LINES, ChartForm.DONUT)) {
      assertThat(texts(chart(form, Set.of(), series))).contains("1\u202f204 €", "n. c.", "0,5 €");
    }
  }

  @Test
  void aMissingValueHasNoMark() {
    assertThat(boxes(chart(ChartForm.BARS, Set.of(), values("10", "n. c.", "40")))).hasSize(2);
    assertThat(boxes(chart(ChartForm.COLUMNS, Set.of(), values("10", "n. c.", "40")))).hasSize(2);
  }

  @Test
  void aMissingFirstValueLeavesTheOthersInPlace() {
    for (ChartForm form : List.of(ChartForm.BARS, ChartForm.COLUMNS)) {
      List<Rectangle2D> all = boxes(chart(form, Set.of(), values("10", "20", "40")));
      List<Rectangle2D> some = boxes(chart(form, Set.of(), values("n. c.", "20", "40")));
      assertThat(some).hasSize(2);
      assertThat(some.get(0).getCenterY()).isCloseTo(all.get(1).getCenterY(), within(1.0));
      assertThat(some.get(1).getHeight()).isCloseTo(all.get(2).getHeight(), within(0.1));
    }
  }

  @Test
  void aLineIsBrokenWhereAValueIsMissing() {
    ChartSpec chart =
        Charts.chart(
            "a",
            ChartForm.LINES,
            List.of("2007", "2008", "2009", "2010", "2011"),
            List.of(values("1", "2", "n. c.", "4", "5")),
            Set.of(),
            400,
            150);
    Shape line = Charts.drawing(chart).marks(Drawing.Stroked.class).get(1).shape();
    int moves = 0;
    for (PathIterator path = line.getPathIterator(null); !path.isDone(); path.next()) {
      moves += path.currentSegment(new double[6]) == PathIterator.SEG_MOVETO ? 1 : 0;
    }
    assertThat(moves).isEqualTo(2);
  }

  @Test
  void aChartTooSmallForXChartIsDrawnStill() {
    ChartSpec chart =
        Charts.chart(
            "a",
            ChartForm.BARS,
            ABC,
            List.of(values("1 000 000 000 €", "2", "3")),
            Set.of(),
            110,
            40);
    assertThat(boxes(chart)).hasSize(3);
  }

  @Test
  void editionsTooManyToNameAreNamedInSteps() {
    List<String> years = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int year = 1980; year <= 2011; year++) {
      years.add(String.valueOf(year));
      labels.add(String.valueOf(year - 1900));
    }
    ChartSpec chart =
        Charts.chart(
            "a",
            ChartForm.LINES,
            years,
            List.of(values(labels.toArray(new String[0]))),
            Set.of(),
            300,
            150);
    assertThat(texts(chart)).contains("2011", "2009").doesNotContain("2010");
  }

  @Test
  void columnsThatCannotBeNamedSideBySideAreLaidLevel() {
    ChartSpec chart =
        Charts.chart(
            "a",
            ChartForm.COLUMNS,
            Charts.THEMES,
            List.of(values("1", "2", "3", "4", "5", "6", "7", "8", "9", "10")),
            Set.of(),
            300,
            300);
    List<Rectangle2D> bars = boxes(chart);
    assertThat(bars.get(9).getWidth()).isCloseTo(10 * bars.get(0).getWidth(), within(0.1));
  }

  @Test
  void aLookThatNamesNoFamilyOfOursIsRefused() {
    Look look =
        new Look(
            "x",
            Look.DEFAULT.colours(),
            new Look.Faces("Noto Sans", "Noto Sans", "Comic"),
            Look.DEFAULT.furniture());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Charts.renderer()
                    .draw(
                        chart(ChartForm.BARS, Set.of(), values("1", "2", "3")),
                        look,
                        new RecordingGraphics()));
  }

  @Test
  void mapsAreLeftToOthers() {
    assertThat(Charts.renderer().forms()).hasSize(9).noneMatch(ChartForm::isMap);
  }
}
