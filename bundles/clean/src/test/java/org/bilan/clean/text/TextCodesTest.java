package org.bilan.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextCodesTest {

  @Test
  void equalTextsHaveOneCodeInTheOrderOfAppearance() {
    TextCodes codes = new TextCodes();
    assertThat(codes.code("b")).isZero();
    assertThat(codes.code("a")).isOne();
    assertThat(codes.code(new String("b"))).isZero();
    assertThat(codes.texts()).containsExactly("b", "a");
  }

  @Test
  void codesStayWhenTheTableGrows() {
    TextCodes codes = new TextCodes();
    for (int i = 0; i < 20_000; i++) {
      assertThat(codes.code("texte " + i)).isEqualTo(i);
    }
    for (int i = 0; i < 20_000; i += 7) {
      assertThat(codes.code("texte " + i)).isEqualTo(i);
    }
  }

  @Test
  void textsOfTheSameHashStayApart() {
    TextCodes codes = new TextCodes();
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(codes.code("Aa")).isNotEqualTo(codes.code("BB"));
  }
}
