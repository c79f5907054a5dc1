package org.bilan.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u00a0\u202f", "-", "?", "—", " ( ) ", "€", "\u200b"})
  void whatHasNeitherLetterNorDigitIsBlank(String text) {
    assertThat(CellText.isBlank(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "é", "œ", "Привет", "日本", "№", "a-"})
  void whatHasOneIsNot(String text) {
    assertThat(CellText.isBlank(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", " + ", "++", "***", "✓", "< >"})
  void signsThatStandForSomethingAreLabels(String text) {
    assertThat(CellText.isBlank(text)).isTrue();
    assertThat(CellText.isBlankLabel(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " - ", "?", "…", "€", "( )"})
  void signsThatStandForNoAnswerAreNoLabels(String text) {
    assertThat(CellText.isBlankLabel(text)).isTrue();
  }

  @Test
  void spacesOfAnyWidthAreStripped() {
    assertThat(CellText.strip("\u00a0\uFEFF a b\u202f \t")).isEqualTo("a b");
    assertThat(CellText.strip(" \u00a0")).isEmpty();
  }

  @Test
  void textsOfOtherAlphabetsAreComparedAsTheyAre() {
    assertThat(CellText.form("Привет ")).isEqualTo("Привет").isNotEqualTo(CellText.form("Пока"));
    assertThat(CellText.form("Débat / conférence")).isEqualTo("debat conference");
  }
}
