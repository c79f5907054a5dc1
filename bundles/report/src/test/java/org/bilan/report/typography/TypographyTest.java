package org.bilan.report.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilan.api.document.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** U+202F is written ␣ and U+00A0 is written _ in this class. */
class TypographyTest {

  private static String visible(String text) {
    return text.replace('\u202F', '␣').replace('\u00A0', '_');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Quoi ?|Quoi␣?",
        "Quoi?|Quoi␣?",
        "Oui ; non !|Oui␣; non␣!",
        "Source : ici|Source_: ici",
        "Source: ici|Source_: ici",
        "« Acteur »|«␣Acteur␣»",
        "«Acteur»|«␣Acteur␣»",
        "\"Social\" : rencontres|«␣Social␣»_: rencontres",
        "l'édition d'ici|l’édition d’ici",
        "Côte d'Azur|Côte d’Azur",
        "et puis...|et puis…",
        "12 % ou 30%|12␣% ou 30␣%",
        "1 732 et 1 043 660 €|1␣732 et 1␣043␣660␣€",
        "4e édition, 1er jour, 1re fois|4ᵉ édition, 1ᵉʳ jour, 1ʳᵉ fois",
        "deux  espaces|deux espaces",
        "avant - après|avant – après",
        "https://exemple.fr/a?b=c:d|https://exemple.fr/a?b=c:d",
        "14:30|14:30",
        "Q05e2|Q05e2",
        "Provence-Alpes|Provence-Alpes",
        "en 2011|en 2011",
        "n° 5|n°_5",
        "Le Mouv'.|Le Mouv’.",
        "dit \"oui\" sans 'façon|dit «␣oui␣» sans 'façon",
        "impair \" ici|impair \" ici",
        "2ème jour, 12e, 1ère|2ᵉ jour, 12ᵉ, 1ʳᵉ",
        "38,5 k€ et 1,2 M€|38,5␣k€ et 1,2␣M€",
        "œuvre|œuvre",
        "Oeuvrer, coeur, MOEURS et clin d'oeil|Œuvrer, cœur, MŒURS et clin d’œil",
        "www.choeurs.fr, coeur@ess.fr, poeme, Boeing|www.choeurs.fr, coeur@ess.fr, poeme, Boeing"
      })
  void aTextIsSet(String written, String expected) {
    assertThat(visible(Typography.set(written))).isEqualTo(expected);
  }

  @Test
  void settingATextAgainChangesNothing() {
    String once = Typography.set("« L'ESS » : 1 732 % ; quoi ? \"Oui\" !");
    assertThat(Typography.set(once)).isEqualTo(once);
  }

  @Test
  void aSignAfterABoundFigureIsSetAsInOneText() {
    List<Inline> runs =
        List.of(
            new Inline.Text("Soit ", Inline.Style.PLAIN),
            new Inline.Bound("67", "x", Inline.Style.PLAIN),
            new Inline.Text(" % ?", Inline.Style.PLAIN));
    assertThat(Typography.set(runs).stream().map(Inline::text).map(TypographyTest::visible))
        .containsExactly("Soit ", "67", "␣%␣?");
  }

  @Test
  void aBoundFigureKeepsHoldOfTheWordItCounts() {
    List<Inline> runs =
        List.of(
            new Inline.Bound("1732", "x", Inline.Style.PLAIN),
            new Inline.Text(" lieux", Inline.Style.PLAIN));
    assertThat(visible(Typography.set(runs).get(1).text())).isEqualTo("_lieux");
  }

  @Test
  void aBoundFigureLetsGoOfAWordThatLinks() {
    List<Inline> runs =
        List.of(
            new Inline.Bound("1732", "x", Inline.Style.PLAIN),
            new Inline.Text(" et plus", Inline.Style.PLAIN));
    assertThat(visible(Typography.set(runs).get(1).text())).isEqualTo(" et plus");
  }

  @Test
  void runsKeepTheirStyleAndTarget() {
    List<Inline> runs =
        List.of(new Inline.Text("l'", Inline.Style.STRONG), new Inline.Link("édition", "#une"));
    assertThat(Typography.set(runs))
        .containsExactly(
            new Inline.Text("l’", Inline.Style.STRONG), new Inline.Link("édition", "#une"));
  }
}
