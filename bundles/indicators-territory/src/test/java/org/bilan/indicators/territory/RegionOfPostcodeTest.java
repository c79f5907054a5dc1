package org.bilan.indicators.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import org.bilan.api.cleaning.Reading;
import org.junit.jupiter.api.Test;

class RegionOfPostcodeTest {

  private final Reading region = new TerritoryVocabulary().readings().get(0);

  @Test
  void aPostcodeBeginsWithItsDepartement() {
    assertThat(region.read("35000")).isEqualTo("Bretagne");
    assertThat(region.read("75 019")).isEqualTo("Île-de-France");
  }

  @Test
  void theZeroEatenByASpreadsheetComesBack() {
    assertThat(region.read("6000")).isEqualTo("Provence-Alpes-Côte d'Azur");
    assertThat(region.read("1000.0")).isEqualTo("Rhône-Alpes");
  }

  @Test
  void corseHasTwoDepartementsAndOnePrefix() {
    assertThat(region.read("20090")).isEqualTo("Corse");
    assertThat(region.read("2a004")).isEqualTo("Corse");
  }

  @Test
  void overseasPostcodesBeginWithThreeDigits() {
    assertThat(region.read("97400")).isEqualTo("La Réunion");
    assertThat(region.read("97600")).isEqualTo("Mayotte");
  }

  @Test
  void whatIsInNoRegionSaysNothing() {
    assertThat(region.read("98000")).isNull();
    assertThat(region.read("97500")).isNull();
    assertThat(region.read("Rennes")).isNull();
    assertThat(region.read("350000")).isNull();
  }

  @Test
  void everyDepartementIsInOneOfTwentySevenRegions() {
    Map<String, String> regions = Regions2011.byDepartement();

    // 94 metropolitan départements and the two of Corse, the common prefix of Corse, five overseas.
    assertThat(regions).hasSize(94 + 2 + 1 + 5);
    assertThat(new HashSet<>(regions.values())).hasSize(27);
  }
}
