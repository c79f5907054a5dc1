package org.bilan.chart.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bilan.api.chart.ChartForm;
import org.bilan.api.chart.ChartSpec;
import org.bilan.api.output.Look;
import org.bilan.typefaces.NotoTypefaces;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegionMapRendererTest {

  private static final int MARGIN = 20;

  static Stream<ChartSpec> maps() {
    return Maps.gallery().values().stream();
  }

  private static String svg(ChartSpec map) {
    SVGGraphics2D graphics = new SVGGraphics2D(map.width(), map.height());
    graphics.setDefsKeyPrefix("map");
    Maps.renderer().draw(map, Look.DEFAULT, graphics);
    return graphics.getSVGElement();
  }

  private static BufferedImage image(ChartSpec map) {
    BufferedImage image =
        new BufferedImage(
            (int) map.width() + 2 * MARGIN,
            (int) map.height() + 2 * MARGIN,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.translate(MARGIN, MARGIN);
    Maps.renderer().draw(map, Look.DEFAULT, graphics);
    return image;
  }

  @ParameterizedTest
  @MethodSource("maps")
  void nothingIsPaintedOutsideTheMap(ChartSpec map) {
    BufferedImage image = image(map);
    List<String> outside = new ArrayList<>();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        boolean inside =
            x >= MARGIN - 1
                && y >= MARGIN - 1
                && x <= map.width() + MARGIN
                && y <= map.height() + MARGIN;
        if (!inside && image.getRGB(x, y) != Color.WHITE.getRGB()) {
          outside.add(x + "," + y);
        }
      }
    }
    assertThat(outside).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("maps")
  void aMapIsVectorsOnly(ChartSpec map) {
    assertThat(svg(map)).contains("<path").doesNotContain("<text", "<image");
  }

  @ParameterizedTest
  @MethodSource("maps")
  void theSameMapMakesTheSameDrawing(ChartSpec map) {
    assertThat(svg(map)).isEqualTo(svg(map));
  }

  /** The colour a little beside the place of a region's value, which hides it. */
  private static Color colourOf(String name, ChartSpec map) {
    Region region = Regions.read().stream().filter(r -> r.isNamed(name)).findFirst().orElseThrow();
    MapData data = MapData.of(map, Regions.read());
    Legend legend = Legend.of(data, new Tints(Look.DEFAULT.colours()), face());
    AffineTransform place =
        Sheet.of(
                map.width(),
                map.height() - RegionMap.CREDIT_ROOM,
                legend.width(),
                legend.heightWithin(map.width()),
                4)
            .toMainland();
    Point2D point = place.transform(region.label(), null);
    int x = (int) point.getX() + MARGIN;
    int y = (int) point.getY() + MARGIN - 6;
    return new Color(image(map).getRGB(x, y));
  }

  private static Face face() {
    return Face.of(new NotoTypefaces(), "Noto Sans", false).at(7.5);
  }

  @Test
  void theGreatestValuesHaveTheAccentAndTheLeastNearlyWhite() {
    ChartSpec map = Maps.gallery().get("map-growth");
    Tints tints = new Tints(Look.DEFAULT.colours());
    Classes five = MapData.of(map, Regions.read()).classes();
    assertThat(colourOf("Rhône-Alpes", map)).isEqualTo(tints.of(4, five));
    assertThat(colourOf("Limousin", map)).isEqualTo(tints.of(0, five));
    assertThat(tints.of(4, five)).isEqualTo(Color.decode(Look.DEFAULT.colours().accent()));
  }

  @Test
  void aRegionWithoutDataHasTheTint() {
    assertThat(colourOf("Auvergne", Maps.gallery().get("map-few")))
        .isEqualTo(Color.decode(Look.DEFAULT.colours().tint()));
  }

  @Test
  void tintsAreDarkerFromClassToClassInGreyToo() {
    Tints tints = new Tints(Look.DEFAULT.colours());
    Classes five = MapData.of(Maps.gallery().get("map-wide"), Regions.read()).classes();
    for (int i = 1; i < 5; i++) {
      assertThat(Tints.luminance(tints.of(i, five)))
          .isLessThan(Tints.luminance(tints.of(i - 1, five)) * 0.85);
    }
  }

  @Test
  void theLegendSaysClassesMissingValuesAndWhatIsNoRegion() {
    List<ChartSpec.Point> points =
        List.of(
            Maps.point("3"),
            Maps.point("9"),
            new ChartSpec.Point(Optional.empty(), "n. c."),
            Maps.point("17"));
    ChartSpec map = Maps.map(List.of("Bretagne", "Corse", "Alsace", "National"), points, Set.of());
    Legend legend =
        Legend.of(MapData.of(map, Regions.read()), new Tints(Look.DEFAULT.colours()), face());
    assertThat(legend.keys())
        .extracting(Legend.Key::text)
        .containsExactly("9", "3", "n. c.", "National\u00a0: 17");
    assertThat(legend.keys())
        .extracting(Legend.Key::hatched)
        .containsExactly(false, false, true, false);
  }

  @Test
  void accentedRegionsAndTheFirstThreeAreTold() {
    List<ChartSpec.Point> points =
        List.of(
            Maps.point("1"), Maps.point("2"), Maps.point("3"), Maps.point("4"), Maps.point("0"));
    ChartSpec map =
        Maps.map(
            List.of("Bretagne", "Corse", "Alsace", "Centre", "Picardie"),
            points,
            Set.of("Picardie"));
    MapData data = MapData.of(map, Regions.read());
    assertThat(Regions.read().stream().filter(data::isTold).map(Region::name))
        .containsExactlyInAnyOrder("Picardie", "Corse", "Alsace", "Centre");
  }

  @Test
  void onlyMapsAreDrawn() {
    assertThat(Maps.renderer().forms()).containsExactlyInAnyOrder(ChartForm.MAP, ChartForm.CIRCLES);
  }

  @Test
  void discsCompareBySurface() {
    ChartSpec map = Maps.gallery().get("discs-wide");
    Discs discs = Discs.of(map, MapData.of(map, Regions.read()).points().values());
    double hundred = discs.radius(new BigDecimal("100"));
    assertThat(discs.radius(new BigDecimal("400"))).isCloseTo(2 * hundred, within(0.001));
    assertThat(discs.radius(BigDecimal.ZERO)).isZero();
    assertThat(discs.radius(new BigDecimal("-5"))).isZero();
  }

  @Test
  void theLegendOfDiscsShowsSizesThatAreOnTheMap() {
    ChartSpec map = Maps.gallery().get("discs-wide");
    MapData data = MapData.of(map, Regions.read());
    Legend legend = RegionMap.legend(map, data, new Tints(Look.DEFAULT.colours()), face());
    assertThat(legend.keys()).extracting(Legend.Key::text).containsExactly("212", "54", "3");
    assertThat(legend.keys().get(0).radius())
        .isEqualTo(Discs.of(map, List.of(Maps.point("212"))).radius());
  }

  @Test
  void theGroundOfDiscsIsTheSameEverywhere() {
    ChartSpec map = Maps.gallery().get("discs-wide");
    Color ground = new Tints(Look.DEFAULT.colours()).ground();
    List<Color> corners = new ArrayList<>();
    BufferedImage image = image(map);
    for (int x = 0; x < image.getWidth(); x++) {
      corners.add(new Color(image.getRGB(x, image.getHeight() / 2)));
    }
    assertThat(corners).contains(ground);
  }

  @Test
  void valuesUnderZeroAreTintedApart() {
    List<ChartSpec.Point> points =
        Stream.of("-9", "-4", "-1", "2", "6", "8").map(Maps::point).toList();
    Classes classes = Classes.aboutZero(points);
    assertThat(classes.under()).isEqualTo(3);
    assertThat(classes.classes())
        .extracting(Classes.Span::label)
        .containsExactly("-9", "-4", "-1", "2", "6", "8");
    Tints tints = new Tints(Look.DEFAULT.colours());
    assertThat(Tints.luminance(tints.of(0, classes)))
        .isLessThan(Tints.luminance(tints.of(2, classes)));
    assertThat(Tints.luminance(tints.of(5, classes)))
        .isLessThan(Tints.luminance(tints.of(3, classes)));
    assertThat(tints.of(0, classes).getRed()).isGreaterThan(tints.of(0, classes).getBlue());
    assertThat(tints.of(5, classes).getRed()).isLessThan(tints.of(5, classes).getBlue());
  }
}
