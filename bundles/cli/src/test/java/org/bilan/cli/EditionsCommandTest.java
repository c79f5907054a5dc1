package org.bilan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilan.api.store.Snapshot;
import org.junit.jupiter.api.Test;

/** The list of what is kept. */
class EditionsCommandTest {

  private static final List<Snapshot.Info> KEPT =
      List.of(
          new Snapshot.Info("c", 2025, "2026-01-03", true, 3, List.of()),
          new Snapshot.Info("b", 2024, "2026-01-02", true, 3, List.of()),
          new Snapshot.Info("a", 2024, "2026-01-01", false, 3, List.of()));

  @Test
  void oneCopyIsTheLatestAndOthersAreTheLatestOfTheirYear() {
    assertThat(Typed.line((proxy, method, values) -> KEPT, "editions", "P").out().lines().skip(1))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("2025").endsWith("3  la plus récente"),
            line -> assertThat(line).startsWith("2024").endsWith("3  la plus récente de 2024"),
            line -> assertThat(line).startsWith("2024").endsWith("3"));
  }
}
