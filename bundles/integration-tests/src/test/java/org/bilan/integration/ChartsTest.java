package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bilan.api.chart.ChartRenderer;
import org.bilan.api.chart.ChartSpec;
import org.bilan.integration.ComposedBilans.Drawn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** What must hold of every chart of the sample, for the nation and for three regions. */
class ChartsTest {

  /** Figures as they are printed: groups of three after a narrow space, a comma, decimals. */
  private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\u202f\\d{3})*(?:,\\d+)?");

  private static final double HAIR = 0.3;

  @TempDir private static Path folder;

  private static RunningProduct product;
  private static List<Drawn> charts;

  @BeforeAll
  static void render() {
    product = new RunningProduct();
    charts =
        ComposedBilans.charts(
            product, Checkout.SAMPLE, folder, "Bretagne", "Rhône-Alpes", "Limousin");
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void theNationAndTheRegionsHaveCharts() {
    for (String bilan : List.of("nation", "Bretagne", "Rhône-Alpes", "Limousin")) {
      assertThat(charts).filteredOn(c -> c.bilan().equals(bilan)).hasSizeGreaterThan(10);
    }
    assertThat(charts).extracting(c -> c.chart().chart().form()).doesNotContainNull();
  }

  @Test
  void everyFigureOfAnAlternativeTextIsInItsData() {
    for (Drawn drawn : charts) {
      assertThat(figures(drawn.chart().alternative()))
          .as(drawn + ": " + drawn.chart().alternative())
          .isSubsetOf(data(drawn.chart().chart()));
    }
  }

  /** The figures of labels, and of the names of categories and series. */
  private static Set<String> data(ChartSpec chart) {
    Set<String> figures = new TreeSet<>();
    chart.categories().forEach(name -> figures.addAll(figures(name)));
    for (ChartSpec.Series series : chart.series()) {
      figures.addAll(figures(series.name()));
      series.points().forEach(point -> figures.addAll(figures(point.label())));
    }
    return figures;
  }

  private static Set<String> figures(String text) {
    Set<String> figures = new TreeSet<>();
    FIGURE.matcher(text).results().map(MatchResult::group).forEach(figures::add);
    return figures;
  }

  @Test
  void everyLabelIsItsValueRounded() {
    for (Drawn drawn : charts) {
      for (ChartSpec.Series series : drawn.chart().chart().series()) {
        for (ChartSpec.Point point : series.points()) {
          point
              .value()
              .ifPresent(
                  value ->
                      assertThat(read(point.label()))
                          .as(drawn + "")
                          .isEqualTo(rounded(value, point)));
        }
      }
    }
  }

  private static BigDecimal read(String label) {
    String figure = figures(label).iterator().next().replace("\u202f", "").replace(',', '.');
    return new BigDecimal(figure);
  }

  private static BigDecimal rounded(BigDecimal value, ChartSpec.Point point) {
    return value.abs().setScale(read(point.label()).scale(), RoundingMode.HALF_UP);
  }

  @Test
  void alternativeTextsAreSentences() {
    assertThat(charts)
        .allSatisfy(
            drawn ->
                assertThat(drawn.chart().alternative())
                    .as(drawn.toString())
                    .matches("\\p{Lu}.+\\.")
                    .doesNotContain("  ", "{", "}", "..", " .", " ,", "'", "null"));
  }

  @Test
  void alternativeTextsSayFormAndUnitOrFigures() {
    assertThat(charts)
        .allSatisfy(
            drawn ->
                assertThat(drawn.chart().alternative())
                    .as(drawn.toString())
                    .matches("(Diagramme|Carte|Courbe|Petits diagrammes|Chiffres? clés?).+"));
  }

  @Test
  void noLabelIsCutAndNoTwoOverlap() throws InvalidSyntaxException {
    List<String> wrong = new ArrayList<>();
    for (Drawn drawn : charts) {
      ChartSpec chart = drawn.chart().chart();
      List<Rectangle2D> boxes = WrittenLabels.of(chart, renderer(chart), drawn.look());
      assertThat(boxes).as(drawn.toString()).isNotEmpty();
      for (int i = 0; i < boxes.size(); i++) {
        Rectangle2D box = boxes.get(i);
        if (isCut(box, chart)) {
          wrong.add(drawn + " is cut at " + box);
        }
        for (int j = i + 1; j < boxes.size(); j++) {
          if (shrunk(box).intersects(boxes.get(j))) {
            wrong.add(drawn + " overlaps at " + box + " and " + boxes.get(j));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isCut(Rectangle2D box, ChartSpec chart) {
    Rectangle2D page =
        new Rectangle2D.Double(-HAIR, -HAIR, chart.width() + 2 * HAIR, chart.height() + 2 * HAIR);
    return !page.contains(box);
  }

  private static Rectangle2D shrunk(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + HAIR,
        box.getY() + HAIR,
        Math.max(0.01, box.getWidth() - 2 * HAIR),
        Math.max(0.01, box.getHeight() - 2 * HAIR));
  }

  private static ChartRenderer renderer(ChartSpec chart) throws InvalidSyntaxException {
    for (ServiceReference<ChartRenderer> reference :
        product.product().context().getServiceReferences(ChartRenderer.class, null)) {
      ChartRenderer renderer = product.product().context().getService(reference);
      if (renderer.forms().contains(chart.form())) {
        return renderer;
      }
    }
    throw new AssertionError("nobody draws " + chart.form());
  }
}
