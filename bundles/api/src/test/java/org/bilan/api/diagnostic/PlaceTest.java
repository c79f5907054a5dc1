package org.bilan.api.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void aPlaceIsWrittenAsFileLineAndColumn() {
    assertThat(Place.at("a.groovy", 3, 7)).hasToString("a.groovy:3:7");
    assertThat(Place.line("a.csv", 12)).hasToString("a.csv:12");
    assertThat(Place.file("a.csv")).hasToString("a.csv");
  }
}
