package org.bilan.api.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageCatalogueTest {

  @Test
  void argumentsFillTheirNumbers() {
    assertThat(MessageCatalogue.fill("l'{1} de {0}", List.of("x", 2))).isEqualTo("l'2 de x");
  }

  @Test
  void aListIsJoinedByCommas() {
    assertThat(MessageCatalogue.fill("{0}.", List.of(List.of("a", "b")))).isEqualTo("a, b.");
  }

  @Test
  void aBundleWithoutWordsHasNone() {
    assertThat(MessageCatalogue.lookUp(MessageCatalogueTest.class, "x.y", Locale.FRENCH)).isEmpty();
  }
}
