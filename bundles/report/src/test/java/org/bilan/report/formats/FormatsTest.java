package org.bilan.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;
import org.bilan.report.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  /** U+202F is written ␣ and U+00A0 is written _ in this class. */
  private static String visible(String printed) {
    return printed.replace('\u202F', '␣').replace('\u00A0', '_');
  }

  private static String print(String unit, String number, String binding) {
    return visible(new Project().figure("x", number, unit).print("ici " + binding));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "``;1732;{x};1␣732",
        "%;67.2;{x};67␣%",
        "€;159700;{x};159␣700␣€",
        "points;1.6;{x};2_points",
        "×;2.6;{x};3_fois",
        "année;2008;{x};2008",
        "visites;45000;{x};45␣000",
        "``;3.62;{x | number 1};3,6",
        "%;11.68;{x | percent 1};11,7␣%",
        "%;67.2;{x | percent};67␣%",
        "points;2.14;{x | points 1};2,1_points",
        "points;1.94;{x | points 1};1,9_point",
        "%;-5.2;{x | signed};−5␣%",
        "%;14.475;{x | signed 1};+14,5␣%",
        "%;0;{x | signed};0␣%",
        "%;-0.4;{x | signed};0␣%",
        "%;-0.4;{x};0␣%",
        "€;1043660;{x | money};1␣043␣660␣€",
        "€;1043660;{x | money k};1␣044␣k€",
        "€;1043660;{x | money M};1,0␣M€",
        "€;1043660;{x | money M 2};1,04␣M€",
        "``;4;{x | ordinal};4ᵉ",
        "``;1;{x | ordinal};1ᵉʳ",
        "``;1;{x | ordinal f};1ʳᵉ",
        "``;10;{x | letters};dix",
        "``;1;{x | letters f};une",
        "``;16;{x | letters};seize",
        "``;17;{x | letters};17",
        "``;1;{x | plural \"a eu lieu\" \"ont eu lieu\"};a eu lieu",
        "``;0;{x | plural \"a eu lieu\" \"ont eu lieu\"};a eu lieu",
        "``;2;{x | plural 'a eu lieu' 'ont eu lieu'};ont eu lieu",
        "%;1;{x | trend};en hausse",
        "%;0.99;{x | trend};stable",
        "%;-1;{x | trend};en baisse",
        "%;2.5;{x | trend 3};stable",
        "points;-4;{x | trend 3};en baisse",
        "%;14.475;{x | change 1};augmente de 14,5␣%",
        "%;14.475;{x | change 1 plural};augmentent de 14,5␣%",
        "%;0.4;{x | change 1};reste stable",
        "%;-5.2;{x | change 1};recule de 5,2␣%",
        "×;2.00;{x | multiplied};doublé",
        "×;2.997;{x | multiplied};triplé",
        "×;2.997;{x | multiplied f};triplée",
        "``;2.6;{x | multiplied};multiplié par 2,6",
        "``;0.5;{x | number};1",
        "``;2011;{x | year};2011",
        "``;1;{x | label};Libellé de x"
      })
  void aNumberIsPrintedAsItsFormatSays(
      String unit, String number, String binding, String expected) {
    assertThat(print(unit, number, binding)).isEqualTo("ici " + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{x};19_décembre 2011",
        "{x | date};19_décembre 2011",
        "{x | date day};19_décembre",
        "{x | date month};décembre",
        "{x | date short};19/12/2011",
        "{x | year};2011"
      })
  void aDayIsPrintedAsItsFormatSays(String binding, String expected) {
    Project project = new Project().day("x", LocalDate.of(2011, 12, 19));
    assertThat(visible(project.print("le " + binding))).isEqualTo("le " + expected);
  }

  @Test
  void theFirstOfAMonthIsAnOrdinal() {
    Project project = new Project().day("x", LocalDate.of(2011, 11, 1));
    assertThat(visible(project.print("le {x | date day}"))).isEqualTo("le 1ᵉʳ_novembre");
  }

  @ParameterizedTest
  @CsvSource({
    "0,aucune manifestation",
    "1,une manifestation",
    "1.5,2_manifestations",
    "1732,1␣732_manifestations"
  })
  void aNounAgreesWithItsNumber(String number, String expected) {
    assertThat(visible(new Project().events("x", number).print("soit {x | noun}")))
        .isEqualTo("soit " + expected);
  }

  @Test
  void aRankingIsPrintedAsAListOrByItsFirst() {
    Project project = new Project().ranking("x", "Culture", "Santé", "Formation");
    assertThat(project.print("soit {x | list}")).isEqualTo("soit Culture, Santé et Formation");
    assertThat(project.print("soit {x | first}")).isEqualTo("soit Culture");
    assertThat(project.print("soit {x}")).isEqualTo("soit Culture, Santé et Formation");
  }

  @ParameterizedTest
  @CsvSource({
    "Bretagne,en Bretagne,de Bretagne",
    "Centre,dans le Centre,du Centre",
    "La Réunion,à La Réunion,de La Réunion",
    "Île-de-France,en Île-de-France,d’Île-de-France",
    "Pays de la Loire,dans les Pays de la Loire,des Pays de la Loire",
    "Provence-Alpes-Côte d'Azur,en Provence-Alpes-Côte d’Azur,de Provence-Alpes-Côte d’Azur"
  })
  void aRegionTakesItsPreposition(String region, String in, String of) {
    Project project = new Project().region(region);
    assertThat(project.print("ici {region | in}")).isEqualTo("ici " + in);
    assertThat(project.print("ici {region | of}")).isEqualTo("ici " + of);
  }

  @Test
  void anUnknownPlaceIsAWarning() {
    Project project = new Project().region("Savoie");
    assertThat(project.print("ici {region | in}")).isEqualTo("ici en Savoie");
    assertThat(project.messages())
        .containsExactly(
            "texts/t.md:2:5: La préposition de « Savoie » n’est pas connue : « in » et « of » ne"
                + " conviennent qu’aux régions.");
  }

  @Test
  void aDeclaredPrecisionDecidesWhereNoFormatDoes() {
    Project project =
        new Project()
            .result(
                Project.indicator(
                    "x", Project.opaque(), Optional.empty(), Optional.of(new BigDecimal("1000"))),
                Result.Figure.of(Value.of(new BigDecimal("122045")), Unit.NONE))
            .result(
                Project.indicator(
                    "y", Project.opaque(), Optional.empty(), Optional.of(new BigDecimal("0.1"))),
                Result.Figure.of(Value.of(new BigDecimal("3.62")), Unit.NONE));
    assertThat(visible(project.print("soit {x} et {y}"))).isEqualTo("soit 122␣000 et 3,6");
  }

  @Test
  void anOrdinalNeedsAWholeNumber() {
    Project project = new Project().figure("x", "1.5", "");
    project.print("la {x | ordinal}");
    assertThat(project.messages())
        .containsExactly(
            "texts/t.md:2:4: Le format « ordinal » demande un nombre entier positif ; x vaut 1,5.");
  }

  @Test
  void aFormatOfAnotherUnitIsAnError() {
    Project project = new Project().share("x", "12");
    project.print("soit {x | money}");
    assertThat(project.messages())
        .containsExactly(
            "texts/t.md:2:11: Le format « money » ne convient pas à x, dont l’unité est « % ».");
  }

  @Test
  void theEditionIsAYear() {
    assertThat(new Project().print("en {edition.year}, après {edition.previous}"))
        .isEqualTo("en 2011, après 2010");
  }

  @Test
  void roundingIsHalfUpOnTheExactValue() {
    assertThat(FrenchNumber.of(new BigDecimal("0.125"), 2)).isEqualTo("0,13");
    assertThat(FrenchNumber.of(new BigDecimal("-2.5"), 0)).isEqualTo("−3");
    assertThat(FrenchNumber.of(new BigDecimal("14.4499999999999999999"), 1)).isEqualTo("14,4");
  }

  @ParameterizedTest
  @CsvSource({
    "21,vingt et un",
    "71,soixante et onze",
    "80,quatre-vingts",
    "81,quatre-vingt-un",
    "95,quatre-vingt-quinze",
    "200,deux cents",
    "101,cent un",
    "371,trois cent soixante et onze",
    "17,dix-sept",
    "26,vingt-six",
    "99,quatre-vingt-dix-neuf"
  })
  void numbersHaveWords(int number, String words) {
    assertThat(FrenchWords.of(number, false)).isEqualTo(words);
  }

  @Test
  void theLabelsOfAListTakeQuotationMarks() {
    Project project = new Project().ranking("x", "S'évader", "Travailler");
    assertThat(visible(project.print("soit {x | list quoted}")))
        .isEqualTo("soit «␣S’évader␣» et «␣Travailler␣»");
    assertThat(visible(new Project().ranking("x", "Travailler").print("{x | list quoted} :")))
        .isEqualTo("«␣Travailler␣»_:");
  }
}
