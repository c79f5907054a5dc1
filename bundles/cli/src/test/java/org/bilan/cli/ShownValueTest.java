package org.bilan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.api.indicator.Noun;
import org.bilan.api.indicator.Value;
import org.junit.jupiter.api.Test;

/** Values with what they count. */
class ShownValueTest {

  private static final Noun LOAN = new Noun("prêt", "prêts", false);

  private static List<String> shown(Locale locale, String unit) {
    return List.of("0", "1", "1.5", "2").stream()
        .map(number -> Value.of(new BigDecimal(number)))
        .map(value -> new ShownValue(locale).of(value, unit, Optional.of(LOAN)))
        .toList();
  }

  @Test
  void whatIsCountedAgreesWithItsNumber() {
    assertThat(shown(Locale.FRENCH, "prêts"))
        .containsExactly("0\u00a0prêt", "1\u00a0prêt", "1,5\u00a0prêt", "2\u00a0prêts");
    assertThat(shown(Locale.ENGLISH, "prêts"))
        .containsExactly("0\u00a0prêts", "1\u00a0prêt", "1.5\u00a0prêts", "2\u00a0prêts");
  }

  @Test
  void anotherUnitStaysAsItIs() {
    assertThat(shown(Locale.FRENCH, "€")).contains("1\u00a0€");
  }
}
