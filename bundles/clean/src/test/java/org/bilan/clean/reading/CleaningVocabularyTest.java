package org.bilan.clean.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilan.api.cleaning.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningVocabularyTest {

  private static String read(String reading, String text) {
    return new CleaningVocabulary()
        .readings().stream()
            .filter(r -> r.name().equals(reading))
            .findFirst()
            .orElseThrow()
            .read(text);
  }

  @Test
  void theBundleOffersItsReadingsByName() {
    assertThat(new CleaningVocabulary().bundle()).isEqualTo("clean");
    assertThat(new CleaningVocabulary().readings())
        .extracting(Reading::name)
        .containsExactly("postcode", "headcount", "wholeNumber", "frenchDate");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "50 | 50",
        "une cinquantaine | 50",
        "Une DOUZAINE de personnes | 12",
        "deux centaines | 100",
        "quinzaine | 15",
        "environ une vingtaine, 25 peut-être | 20",
        "50-60 | 55",
        "50 à 60 | 55",
        "entre 75 et 86 | 80.5",
        "30 + 15 | 45",
        "80+40 | 120",
        "environ 25 | 25",
        "env. 30 | 30",
        "~250 | 250",
        "plus de 100 | 100",
        "+ de 100 | 100",
        "près de 200 personnes | 200",
        "1 200 | 1200",
        "1.200 | 1200",
        "1\u00a0200 | 1200",
        "1 200 à 1 400 | 1300",
        "1 200 000 | 1200000",
        "' 18' | 18",
        "007 | 7"
      })
  void headcountReadsFreeAnswers(String text, String number) {
    assertThat(read("headcount", text)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NC", "?", "ne sait pas", "0", "00", "annulé : 0", "10, 20 ou 30"})
  void headcountSaysNothingOfTheOthers(String text) {
    assertThat(read("headcount", text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 01000",
    "75011, 75011",
    "'75 011', 75011",
    "F-75011, 75011",
    "1, 00001",
    "97400, 97400"
  })
  void postcodeGivesBackTheZeros(String text, String code) {
    assertThat(read("postcode", text)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"B-1000", "123456", "Paris", "2A004"})
  void postcodeIsFiveDigitsOrNothing(String text) {
    assertThat(read("postcode", text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "planches de 25, 25",
    "'22 000 exemplaires, 4 pages', 22000",
    "'1.200 flyers', 1200",
    "A4, 4",
    "2011, 2011"
  })
  void wholeNumberIsTheFirstOfATextAsManyDigitsAsItHas(String text, String number) {
    assertThat(read("wholeNumber", text)).isEqualTo(number);
  }

  @Test
  void wholeNumberOfATextWithoutDigitsIsNothing() {
    assertThat(read("wholeNumber", "exemplaires")).isNull();
  }

  @Test
  void frenchDateIsADayOrNothing() {
    assertThat(read("frenchDate", "1er novembre 2011")).isEqualTo("2011-11-01");
    assertThat(read("frenchDate", "10/11")).isNull();
  }
}
