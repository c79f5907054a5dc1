package org.bilan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Suggestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogueWriterTest {

  private final CatalogueWriter writer = new CatalogueWriter();

  @BeforeEach
  void registerACatalogue() {
    writer.addCatalogue(new PipelineMessages());
    writer.addCatalogue(
        (code, locale) ->
            code.equals("test.vile")
                ? Optional.of("l'indicateur n'a pas de '{0}'.")
                : Optional.empty());
  }

  private static Diagnostic vile() {
    return Diagnostic.error("test.vile", Place.at("a.groovy", 3, 7), "vile");
  }

  @Test
  void argumentsFillThePatternAndApostrophesStay() {
    assertThat(writer.line(vile(), Locale.FRENCH))
        .isEqualTo("a.groovy:3:7: l'indicateur n'a pas de 'vile'.");
  }

  @Test
  void whatWasAcceptedAndTheNearestNameFollow() {
    Diagnostic suggesting = vile().suggesting(Suggestion.among("vile", List.of("ville", "titre")));
    assertThat(writer.sentence(suggesting, Locale.ENGLISH))
        .isEqualTo("l'indicateur n'a pas de 'vile'. Accepted: ville, titre. Did you mean 'ville'?");
  }

  @Test
  void atMostTwelveNamesAreListed() {
    List<String> many =
        java.util.stream.IntStream.range(0, 26).mapToObj(i -> "région " + i).toList();
    assertThat(writer.sentence(vile().suggesting(Suggestion.among("zzzzzz", many)), Locale.ENGLISH))
        .endsWith("région 11 … and 14 more.")
        .doesNotContain("région 12");
  }

  @Test
  void oneAndNoneHaveWordsOfTheirOwn() {
    assertThat(List.of(0, 1, 2))
        .extracting(n -> writer.words("progress.read", List.of(n), Locale.FRENCH))
        .containsExactly(
            "aucun fichier à lire",
            "lecture et nettoyage d’un fichier",
            "lecture et nettoyage de 2 fichiers");
    assertThat(writer.words("progress.scripts", List.of(0L), Locale.ENGLISH))
        .isEqualTo("reading 0 scripts and texts");
  }

  @Test
  void decimalsAreWrittenInTheLanguageOfTheReader() {
    List<Object> number = List.of(new BigDecimal("38.8888888"));
    assertThat(writer.words("test.vile", number, Locale.FRENCH)).contains("'38,89'");
    assertThat(writer.words("test.vile", number, Locale.ENGLISH)).contains("'38.89'");
  }

  @Test
  void aCodeThatNobodyKnowsIsStillTold() {
    Diagnostic unknown = Diagnostic.error("gone.away", Place.file("x"), 1);
    assertThat(writer.line(unknown, Locale.ENGLISH)).isEqualTo("x: gone.away [1]");
  }

  @Test
  void frenchAndEnglishHaveTheSameKeys() {
    assertThat(keys("fr")).isEqualTo(keys("en")).isNotEmpty();
  }

  private static java.util.Set<String> keys(String language) {
    return ResourceBundle.getBundle("org.bilan.pipeline.messages", Locale.forLanguageTag(language))
        .keySet();
  }
}
