package org.bilan.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilan.api.cleaning.LabelRule;
import org.bilan.api.cleaning.LabelRule.Kind;
import org.bilan.api.diagnostic.Place;
import org.junit.jupiter.api.Test;

class LabelBookTest {

  private static LabelRule exactly(String written, String label) {
    return new LabelRule(Kind.EXACTLY, written, label, Place.file("s"));
  }

  private static LabelRule beginning(String written, String label) {
    return new LabelRule(Kind.BEGINNING, written, label, Place.file("s"));
  }

  private static String label(LabelBook book, String text) {
    int code = book.code(text);
    return code < 0 ? null : book.labels().get(code);
  }

  @Test
  void exactTextsComeBeforeLabelsAndLabelsBeforeBeginnings() {
    LabelBook book =
        new LabelBook(
            List.of("Web", "Webradio"),
            List.of(beginning("web", "Web"), exactly("webradio", "Radio")),
            false);
    assertThat(label(book, "WEBRADIO")).isEqualTo("Radio");
    assertThat(label(book, "web")).isEqualTo("Web");
    assertThat(label(book, "Website")).isEqualTo("Web");
  }

  @Test
  void aLabelComesBeforeABeginning() {
    LabelBook book =
        new LabelBook(List.of("Association"), List.of(beginning("asso", "Autre")), false);
    assertThat(label(book, "ASSOCIATION")).isEqualTo("Association");
    assertThat(label(book, "associations")).isEqualTo("Autre");
  }

  @Test
  void theLongestBeginningWins() {
    LabelBook book =
        new LabelBook(
            List.of(),
            List.of(
                beginning("semaine", "Autre"),
                beginning("semaine de la finance", "Finance"),
                beginning("semaine de la", "Encore")),
            false);
    assertThat(label(book, "Semaine de la Finance solidaire")).isEqualTo("Finance");
    assertThat(label(book, "semaine bleue")).isEqualTo("Autre");
  }

  @Test
  void accentsLigaturesAndPunctuationDoNotCount() {
    LabelBook book = new LabelBook(List.of("Œuvre d’été"), List.of(), false);
    assertThat(label(book, " oeuvre -- D'ETE ")).isEqualTo("Œuvre d’été");
  }

  @Test
  void aLabelThatOnlyARuleNamesIsAccepted() {
    LabelBook book = new LabelBook(List.of(), List.of(exactly("idf", "Île-de-France")), false);
    assertThat(label(book, "Ile de France")).isEqualTo("Île-de-France");
  }

  @Test
  void aTextWithoutLabelHasNone() {
    LabelBook book = new LabelBook(List.of("Radio"), List.of(), false);
    assertThat(label(book, "Presse")).isNull();
    assertThat(book.labels()).containsExactly("Radio");
  }

  @Test
  void declaredLabelsComeFirstAndOnce() {
    LabelBook book =
        new LabelBook(List.of("B", "A"), List.of(exactly("x", "C"), beginning("y", "A")), false);
    assertThat(book.labels()).containsExactly("B", "A", "C");
  }

  @Test
  void openLabelsKeepTheirFirstSpelling() {
    LabelBook book = new LabelBook(List.of(), List.of(), true);
    assertThat(label(book, " Île-de-France ")).isEqualTo("Île-de-France");
    assertThat(label(book, "ILE DE FRANCE")).isEqualTo("Île-de-France");
    assertThat(book.labels()).containsExactly("Île-de-France");
  }
}
