package org.bilan.typefaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class NotoTypefacesTest {

  private final NotoTypefaces typefaces = new NotoTypefaces();

  @Test
  void everyFaceOfEveryFamilyHasTheFrenchThousandsSpace() throws Exception {
    for (String family : typefaces.families()) {
      for (boolean bold : new boolean[] {false, true}) {
        for (boolean italic : new boolean[] {false, true}) {
          byte[] bytes = typefaces.face(family, bold, italic);
          Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
          assertThat(font.canDisplayUpTo("1\u202f732\u00a0€ « œuvre » − …")).isEqualTo(-1);
        }
      }
    }
  }

  @Test
  void anUnknownFamilyIsRefusedWithThoseThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> typefaces.face("Comic", false, false))
        .withMessageContaining("Noto Sans, Noto Serif");
  }
}
