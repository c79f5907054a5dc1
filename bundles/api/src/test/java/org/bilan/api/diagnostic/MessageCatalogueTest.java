package org.bilan.api.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageCatalogueTest {

  @Test
  void argumentsFillTheirNumbers() {
    assertThat(MessageCatalogue.fill("l'{1} de {0}", List.of("x", 2))).isEqualTo("l'2 de x");
  }

  @Test
  void aListIsJoinedByCommas() {
    assertThat(MessageCatalogue.fill("{0}.", List.of(List.of("a", "b")))).isEqualTo("a, b.");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "2011, 2011",
    "9999, 9999",
    "10000, 10\u202F000",
    "1234567, 1\u202F234\u202F567",
    "-9999, -9999",
    "-100000, -100\u202F000"
  })
  void thousandsAreSetApartFromTenThousandOn(long number, String written) {
    assertThat(MessageCatalogue.grouped(number)).isEqualTo(written);
  }

  @Test
  void aBundleWithoutWordsHasNone() {
    assertThat(MessageCatalogue.lookUp(MessageCatalogueTest.class, "x.y", Locale.FRENCH)).isEmpty();
  }
}
