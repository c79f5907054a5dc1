package org.bilan.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bilan.api.graph.Key;
import org.bilan.api.graph.Memory;
import org.junit.jupiter.api.Test;

class KeyedMemoriesTest {

  private static final Key FIRST = Key.of("page", 1);
  private static final Key SECOND = Key.of("page", 2);

  @Test
  void aPassingMemoryHoldsNoMoreOfAKindThanAskedFor() {
    Memory memory = new KeyedMemories().transientMemory(Map.of("page", 1));
    assertThat(memory.<String>remember(FIRST, () -> "first")).isEqualTo("first");
    assertThat(memory.<String>remember(FIRST, () -> "again")).isEqualTo("first");
    memory.<String>remember(SECOND, () -> "second");
    assertThat(memory.<String>remember(FIRST, () -> "again")).isEqualTo("again");
  }

  @Test
  void aPassingMemoryHoldsAllOfTheOtherKinds() {
    Memory memory = new KeyedMemories().transientMemory(Map.of("chart", 1));
    memory.<String>remember(FIRST, () -> "first");
    memory.<String>remember(SECOND, () -> "second");
    assertThat(memory.<String>remember(FIRST, () -> "again")).isEqualTo("first");
  }
}
