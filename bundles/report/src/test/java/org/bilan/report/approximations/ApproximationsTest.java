package org.bilan.report.approximations;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilan.report.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** U+202F is written ␣ and U+00A0 is written _ in this class. */
class ApproximationsTest {

  private static String visible(String text) {
    return text.replace('\u202F', '␣').replace('\u00A0', '_');
  }

  private static Project project(String unit, String value) {
    return new Project().figure("x", value, unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "``;1732;over 1700;plus de 1␣700",
        "%;81.54;over 8:10 \"manifestations\";plus de 8_manifestations sur_10",
        "%;80.195;over 4/5;plus des quatre cinquièmes",
        "%;77.66;over 75;plus de 75␣%",
        "``;215480;over 215000;plus de 215␣000",
        "``;487625;nearly 490000;près de 490␣000",
        "``;485000;nearly 490000;près de 490␣000",
        "€;159700;nearly 160000;près de 160␣000␣€",
        "%;58.01;nearly 6:10;près de 6 sur_10",
        "%;48.02;nearly 1/2;près de la moitié",
        "%;24.2;nearly 1:4 f;près d’une sur_quatre",
        "%;24.2;nearly 1:4 \"manifestation\" f;près d’une_manifestation sur_quatre",
        "%;0.91;just-under 1;un peu moins de 1␣%",
        "``;122045;about 122000;environ 122␣000",
        "``;1732;just-over 1700;un peu plus de 1␣700",
        "``;1732;under 1800;moins de 1␣800",
        "%;66.3;fraction 2/3;les deux tiers",
        "``;18;rough 20;une vingtaine",
        "``;110;rough 100;une centaine",
        "%;26;over 1/4;plus d’un quart",
        "%;48;about 1/2;environ la moitié"
      })
  void whatIsTrueIsPrintedWithoutAWord(String unit, String value, String format, String expected) {
    Project project = project(unit, value);
    assertThat(visible(project.print("soit {x | " + format + "}"))).isEqualTo("soit " + expected);
    assertThat(project.messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "``;487625;nearly 600000",
        "%;25.3;nearly 1:4 f",
        "``;1700;over 1700",
        "``;1700;under 1700",
        "``;484999;nearly 490000",
        "``;490000;nearly 490000",
        "``;122501;about 122000",
        "%;67.3;fraction 2/3",
        "``;25;rough 20",
        "``;1751;just-over 1700"
      })
  void whatIsNotTrueIsAnError(String unit, String value, String format) {
    Project project = project(unit, value);
    project.print("soit {x | " + format + "}");
    assertThat(project.problems()).singleElement().matches(d -> d.isError());
    assertThat(project.problems().get(0).code()).isEqualTo("report.approximation-false");
  }

  @Test
  void anErrorSaysWhatWouldBeTrue() {
    Project project = project("", "1732");
    project.print("soit {x | over 1800}");
    assertThat(visible(project.messages().get(0)))
        .isEqualTo(
            "texts/t.md:2:6: « plus de 1␣800 » n’est pas vrai de x (1␣732)."
                + " Vrai : plus de 1␣700 ; environ 1␣700.");
  }

  @Test
  void anErrorSaysTheValueItselfWhereThatIsTheBound() {
    Project project = project("", "10");
    project.print("soit {x | over 10}");
    assertThat(project.messages()).singleElement().asString().endsWith("(10). Vrai : 10.");
  }

  @Test
  void anErrorOfARatioSaysWhatWouldBeTrueInTheSameManner() {
    Project project = project("%", "25.3");
    project.print("soit {x | nearly 1:4 f}");
    assertThat(visible(project.messages().get(0)))
        .endsWith("(25,3␣%). Vrai : plus d’une sur quatre ; environ une sur quatre.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {"``;1732;over 1600", "%;81;over 7:10", "``;1732;under 2500", "%;77.66;over 60"})
  void whatIsTrueButFarIsAWarning(String unit, String value, String format) {
    Project project = project(unit, value);
    project.print("soit {x | " + format + "}");
    assertThat(project.problems()).singleElement().matches(d -> !d.isError());
    assertThat(project.problems().get(0).code()).isEqualTo("report.approximation-weak");
  }

  @Test
  void aWeakPhraseSaysWhatIsNearer() {
    Project project = project("", "1732");
    project.print("soit {x | over 1600}");
    assertThat(visible(project.messages().get(0)))
        .isEqualTo(
            "texts/t.md:2:6: « plus de 1␣600 » est vrai de x (1␣732), mais loin de la valeur."
                + " Plus juste : plus de 1␣700 ; environ 1␣700.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "``;1732;over;plus de 1␣700",
        "``;1732;over 3 digits;plus de 1␣730",
        "``;1700;over;1␣700",
        "%;81.54;over;plus de 81␣%",
        "``;122045;about;environ 120␣000",
        "``;122045;about 3 digits;environ 122␣000",
        "``;487625;nearly;près de 490␣000",
        "``;482000;nearly;environ 480␣000",
        "``;1732;under;moins de 1␣800",
        "``;0;over;0",
        "%;66.4;fraction;les deux tiers",
        "%;24.2;fraction;près d’un quart",
        "%;34.6;fraction;un peu plus d’un tiers",
        "%;28.9;fraction;29␣%",
        "%;50.2;fraction;la moitié",
        "%;88;fraction;près des neuf dixièmes",
        "``;23;rough;une vingtaine",
        "``;77;rough;77"
      })
  void withoutABoundATruePhraseIsChosen(String unit, String value, String format, String expected) {
    Project project = project(unit, value);
    assertThat(visible(project.print("soit {x | " + format + "}"))).isEqualTo("soit " + expected);
    assertThat(project.messages()).isEmpty();
  }

  @Test
  void aRatioOfWhatIsNoShareIsAnError() {
    Project project = project("", "1732");
    project.print("soit {x | over 8:10}");
    assertThat(visible(project.messages().get(0)))
        .isEqualTo(
            "texts/t.md:2:6: « plus de 8 sur 10 » se dit d’une part en %, ce que x n’est pas.");
  }

  @Test
  void aPhraseThatOpensASentenceTakesACapital() {
    assertThat(visible(project("", "1732").print("{x | over 1700} lieux. {x | over 1700} lieux.")))
        .isEqualTo("Plus de 1␣700_lieux. Plus de 1␣700_lieux.");
  }
}
