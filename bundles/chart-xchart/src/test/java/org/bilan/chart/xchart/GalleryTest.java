package org.bilan.chart.xchart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.output.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every chart, asked of all charts of the gallery. */
class GalleryTest {

  static Stream<ChartSpec> charts() {
    return Charts.gallery().values().stream();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void nothingIsPaintedOutsideTheChart(ChartSpec chart) {
    RecordingGraphics graphics = new RecordingGraphics();
    Charts.renderer().draw(chart, Look.DEFAULT, graphics);
    Rectangle2D page =
        new Rectangle2D.Double(-0.6, -0.6, chart.width() + 1.2, chart.height() + 1.2);
    assertThat(graphics.painted)
        .isNotEmpty()
        .allSatisfy(
            mark ->
                assertThat(page.createUnion(mark))
                    .describedAs(chart.name() + " " + mark)
                    .isEqualTo(page));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void noTwoTextsOverlap(ChartSpec chart) {
    List<Drawing.Written> texts = Charts.drawing(chart).marks(Drawing.Written.class);
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        assertThat(texts.get(i).letters().getBounds2D())
            .describedAs(chart.name() + ": " + texts.get(i).text() + " / " + texts.get(j).text())
            .matches(apartFrom(texts.get(j).letters().getBounds2D()));
      }
    }
  }

  private static Predicate<Rectangle2D> apartFrom(Rectangle2D other) {
    return box -> !box.intersects(other);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void theNameOfEveryCategoryIsWrittenWhole(ChartSpec chart) {
    String written = written(chart);
    assertThat(told(chart)).allSatisfy(name -> assertThat(written).contains(name.replace(" ", "")));
  }

  /** Small charts name where they begin and end. */
  private static List<String> told(ChartSpec chart) {
    List<String> all = chart.categories();
    boolean small = chart.form() == ChartForm.TILES || chart.form() == ChartForm.MULTIPLES;
    return small ? List.of(all.get(0), all.get(all.size() - 1)) : all;
  }

  @ParameterizedTest
  @MethodSource("charts")
  void theNameOfEverySeriesIsWrittenWhole(ChartSpec chart) {
    String written = written(chart);
    assertThat(chart.series())
        .allSatisfy(series -> assertThat(written).contains(series.name().replace(" ", "")));
  }

  private static String written(ChartSpec chart) {
    return Charts.drawing(chart).marks(Drawing.Written.class).stream()
        .map(text -> text.text().replace(" ", ""))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void theSameChartMakesTheSameCalls(ChartSpec chart) {
    RecordingGraphics once = new RecordingGraphics();
    RecordingGraphics again = new RecordingGraphics();
    Charts.renderer().draw(chart, Look.DEFAULT, once);
    Charts.renderer().draw(chart, Look.DEFAULT, again);
    assertThat(once.calls).isEqualTo(again.calls);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void noTextIsSmallerThanFivePoints(ChartSpec chart) {
    assertThat(Charts.drawing(chart).marks(Drawing.Written.class))
        .allSatisfy(text -> assertThat(text.extent().getHeight()).isGreaterThanOrEqualTo(5));
  }
}
