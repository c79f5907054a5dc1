package org.bilan.chart.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class SheetTest {

  @Test
  void aWidePageHasItsLegendAtTheRight() {
    Sheet sheet = Sheet.of(470, 280, 70, 40, 4);
    assertThat(sheet.flowing()).isFalse();
    assertThat(sheet.legend().getMinX()).isGreaterThan(sheet.mainland().getMaxX());
    assertThat(sheet.legend().getMaxX()).isLessThanOrEqualTo(470);
  }

  @Test
  void aNarrowPageHasItsLegendUnderTheMap() {
    Sheet sheet = Sheet.of(225, 250, 70, 40, 4);
    assertThat(sheet.flowing()).isTrue();
    assertThat(sheet.legend().getMinY()).isGreaterThan(sheet.mainland().getMaxY());
    assertThat(sheet.legend().getMaxY()).isLessThanOrEqualTo(250);
  }

  @Test
  void theMainlandKeepsItsProportions() {
    for (double width : new double[] {200, 300, 470, 900}) {
      Rectangle2D mainland = Sheet.of(width, 300, 70, 40, 4).mainland();
      assertThat(mainland.getWidth() / mainland.getHeight()).isBetween(1.047, 1.049);
    }
  }
}
