package org.bilan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyTest {

  @Test
  void equalInputsGiveEqualKeys() {
    assertThat(Key.of("table", "a", 1)).isEqualTo(Key.of("table", "a", 1));
  }

  @Test
  void theBordersBetweenInputsCount() {
    assertThat(Key.of("table", "ab", "c")).isNotEqualTo(Key.of("table", "a", "bc"));
  }

  @Test
  void theKindCounts() {
    assertThat(Key.of("table", "a").hash()).isNotEqualTo(Key.of("result", "a").hash());
  }
}
