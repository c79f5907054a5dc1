package org.bilan.indicators.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.bilan.api.cleaning.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of regions as people write them. */
class RegionNameTest {

  private final Reading region = new TerritoryVocabulary().readings().get(1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Île-de-France",
        "Ile de France",
        "ILE-DE-FRANCE",
        "iledefrance",
        "IDF",
        "I.D.F.",
        "Région Île-de-France",
        "région d'Île-de-France",
        "11",
        "11.0",
        "R11"
      })
  void aRegionHasOneNameHoweverItIsWritten(String written) {
    assertThat(region.read(written)).isEqualTo("Île-de-France");
  }

  @ParameterizedTest
  @CsvSource({
    "PACA, Provence-Alpes-Côte d'Azur",
    "Provence-Alpes-Côte d’Azur, Provence-Alpes-Côte d'Azur",
    "provence alpes cote d azur, Provence-Alpes-Côte d'Azur",
    "Région Sud, Provence-Alpes-Côte d'Azur",
    "NPDC, Nord-Pas-de-Calais",
    "Nord - Pas de Calais, Nord-Pas-de-Calais",
    "PDL, Pays de la Loire",
    "Pays de Loire, Pays de la Loire",
    "Région Centre, Centre",
    "Région du Centre, Centre",
    "Centre-Val de Loire, Centre",
    "Champagne-Ardennes, Champagne-Ardenne",
    "Poitou-Charente, Poitou-Charentes",
    "Reunion, La Réunion",
    "Île de la Réunion, La Réunion",
    "la Guadeloupe, Guadeloupe",
    "Guyane française, Guyane",
    "L'Alsace, Alsace",
    "Languedoc Roussillon, Languedoc-Roussillon",
    "Conseil régional de Bretagne, Bretagne",
    "4, La Réunion",
    "01, Guadeloupe"
  })
  void usualNamesAndInseeCodesAreNames(String written, String name) {
    assertThat(region.read(written)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"France", "Bretgane", "99", "35", "Paris", "Nord", "la Loire", "35000"})
  void whatIsNoNameOfARegionStaysAsItIs(String written) {
    assertThat(region.read(written)).isEqualTo(written);
    assertThat(region.reason(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Grand Est, 'Alsace, Champagne-Ardenne et Lorraine'",
    "HAUTS-DE-FRANCE, Nord-Pas-de-Calais et Picardie",
    "région Occitanie, Languedoc-Roussillon et Midi-Pyrénées",
    "Normandie, Basse-Normandie et Haute-Normandie",
    "Nouvelle-Aquitaine, 'Aquitaine, Limousin et Poitou-Charentes'",
    "Auvergne-Rhône-Alpes, Auvergne et Rhône-Alpes",
    "Bourgogne Franche-Comté, Bourgogne et Franche-Comté",
    "76, Languedoc-Roussillon et Midi-Pyrénées"
  })
  void aRegionOf2016IsNotTakenForOneOf2011(String written, String madeOf) {
    assertThat(region.read(written)).isEqualTo(written);
    assertThat(region.reason(written))
        .contains(Reading.Reason.of("territory.region-of-2016", madeOf));
  }

  @Test
  void everyOfficialNameAndCodeIsRecognised() {
    assertThat(Regions2011.all())
        .hasSize(27)
        .allSatisfy(
            one -> {
              assertThat(region.read(one.name())).isEqualTo(one.name());
              assertThat(region.read(one.code())).isEqualTo(one.name());
            });
    assertThat(new HashSet<>(Regions2011.all().stream().map(Regions2011.Region::code).toList()))
        .hasSize(27);
  }
}
