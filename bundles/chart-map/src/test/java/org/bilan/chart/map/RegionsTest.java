package org.bilan.chart.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionsTest {

  private final List<Region> regions = Regions.read();

  @Test
  void thereAreTwentyTwoRegionsAndFourOverseas() {
    assertThat(regions).filteredOn(region -> !region.overseas()).hasSize(22);
    assertThat(regions)
        .filteredOn(Region::overseas)
        .extracting(Region::name)
        .containsExactly("Guadeloupe", "Martinique", "Guyane", "La Réunion");
  }

  @Test
  void everyOfficialNameIsARegion() {
    assertThat(Maps.NAMES)
        .allSatisfy(name -> assertThat(regions).filteredOn(r -> r.isNamed(name)).hasSize(1));
  }

  @Test
  void caseAccentsAndHyphensDoNotCount() {
    assertThat(regions).filteredOn(r -> r.isNamed("ILE DE FRANCE")).hasSize(1);
    assertThat(regions).filteredOn(r -> r.isNamed("Réunion")).hasSize(1);
    assertThat(regions).filteredOn(r -> r.isNamed("Normandie")).isEmpty();
  }

  @Test
  void regionsDoNotOverlap() {
    List<Region> mainland = regions.stream().filter(r -> !r.overseas()).toList();
    for (int i = 0; i < mainland.size(); i++) {
      for (int j = i + 1; j < mainland.size(); j++) {
        Area both = new Area(mainland.get(i).shape());
        both.intersect(new Area(mainland.get(j).shape()));
        Rectangle2D box = both.getBounds2D();
        assertThat(Math.min(box.getWidth(), box.getHeight()))
            .describedAs(mainland.get(i).name() + " / " + mainland.get(j).name())
            .isLessThan(1.5);
      }
    }
  }

  @Test
  void theMainlandHasNoHole() {
    Area whole = new Area();
    regions.stream().filter(r -> !r.overseas()).forEach(r -> whole.add(new Area(r.shape())));
    // Lyon, Paris, Clermont-Ferrand, and where four regions meet in the middle.
    assertThat(whole.contains(new Rectangle2D.Double(280, 150, 60, 150))).isTrue();
  }

  @Test
  void aValueStandsInsideItsRegion() {
    assertThat(regions)
        .allSatisfy(
            region ->
                assertThat(region.shape().contains(region.label()))
                    .describedAs(region.name())
                    .isTrue());
  }

  @Test
  void shapesFillTheirFrame() {
    Rectangle2D mainland =
        new Rectangle2D.Double(0, 0, Sheet.MAINLAND_WIDTH, Sheet.MAINLAND_HEIGHT);
    Rectangle2D square = new Rectangle2D.Double(-0.1, -0.1, 100.2, 100.2);
    assertThat(regions)
        .allSatisfy(
            region ->
                assertThat(
                        (region.overseas() ? square : mainland)
                            .contains(region.shape().getBounds2D()))
                    .describedAs(region.name())
                    .isTrue());
  }
}
