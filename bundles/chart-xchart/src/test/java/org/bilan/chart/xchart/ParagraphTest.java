package org.bilan.chart.xchart;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilan.typefaces.NotoTypefaces;
import org.junit.jupiter.api.Test;

class ParagraphTest {

  private final Face face = Faces.of(new NotoTypefaces(), "Noto Sans").regular();

  @Test
  void aTextThatFitsIsOneLine() {
    assertThat(Paragraph.of("Vie associative", face, 200).lines())
        .containsExactly("Vie associative");
  }

  @Test
  void linesAreEven() {
    assertThat(Paragraph.of("Développement durable et environnement", face, 150).lines())
        .containsExactly("Développement durable", "et environnement");
  }

  @Test
  void aHyphenStaysAtTheEndOfItsLine() {
    assertThat(Paragraph.of("Champagne-Ardenne", face, 50).lines())
        .containsExactly("Champagne-", "Ardenne");
  }

  @Test
  void aNoBreakSpaceIsNotBroken() {
    assertThat(Paragraph.of("plus de 1\u202f000\u00a0€", face, 40).lines())
        .containsExactly("plus de", "1\u202f000\u00a0€");
  }

  @Test
  void aWordWiderThanTheLineIsKeptWhole() {
    assertThat(Paragraph.of("anticonstitutionnellement", face, 20).lines())
        .containsExactly("anticonstitutionnellement");
  }
}
