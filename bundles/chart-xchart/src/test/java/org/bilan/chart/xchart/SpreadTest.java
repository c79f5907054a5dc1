package org.bilan.chart.xchart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void whatIsApartStays() {
    assertThat(Spread.between(new double[] {10, 50}, new double[] {8, 8}, 0, 100))
        .containsExactly(10, 50);
  }

  @Test
  void whatOverlapsIsMovedApartInOrder() {
    assertThat(Spread.between(new double[] {20, 21}, new double[] {10, 10}, 0, 100))
        .containsExactly(20, 30);
  }

  @Test
  void whatWouldPassTheEndIsMovedBack() {
    assertThat(Spread.between(new double[] {95, 97}, new double[] {10, 10}, 0, 100))
        .containsExactly(85, 95);
  }
}
