package org.bilan.api.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  @ParameterizedTest
  @CsvSource({
    "manifestatons, manifestations",
    "Travailer, Travailler",
    "hedcount, headcount",
    "conut, count",
    "ILE DE FRANCE, Île-de-France"
  })
  void theNearestNameIsTheOneMeant(String written, String meant) {
    Suggestion suggestion = Suggestion.among(written, List.of("autre chose", meant, "encore"));
    assertThat(suggestion.nearest()).contains(meant);
  }

  @Test
  void ofNamesAsNearTheOneThatBeginsAlikeIsMeant() {
    assertThat(Suggestion.among("coun", List.of("noun", "count")).nearest()).contains("count");
    assertThat(Suggestion.among("coun", List.of("count", "noun")).nearest()).contains("count");
  }

  @Test
  void ofNamesThatNothingSetsApartTheFirstIsMeant() {
    assertThat(Suggestion.among("part", List.of("port", "pert")).nearest()).contains("port");
  }

  @Test
  void aNameFarFromAllHasNoNearest() {
    assertThat(Suggestion.among("zzz", List.of("ville", "titre")).nearest()).isEmpty();
  }

  @Test
  void atMostTwelveNamesAreShownAndTheRestCounted() {
    List<String> names = IntStream.range(0, 20).mapToObj(i -> "nom " + i).toList();
    Suggestion suggestion = Suggestion.among("x", names);
    assertThat(suggestion.accepted()).hasSize(12);
    assertThat(suggestion.more()).isEqualTo(8);
  }

  @Test
  void namesAreToldOnce() {
    assertThat(Suggestion.among("x", Collections.nCopies(3, "ville")).accepted())
        .containsExactly("ville");
  }
}
