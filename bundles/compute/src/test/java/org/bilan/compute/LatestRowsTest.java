package org.bilan.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.formula.Formula.Aggregate;
import org.bilan.compute.rows.Measured;
import org.bilan.compute.rows.RowMeasures;
import org.bilan.indicators.base.BaseWords;
import org.junit.jupiter.api.Test;

class LatestRowsTest {

  private final LatestRows latest = new LatestRows();
  private final TestTable events =
      new TestTable("events")
          .category("region", "Bretagne", "Corse", "Corse", "Bretagne", "Bretagne")
          .number("public", "10", "20", "30", "40", null);

  private Map<String, SourceData> sources() {
    return Map.of("events", events.data());
  }

  @Test
  void theSameTablesAreMadeReadyOnce() {
    assertThat(latest.of(sources())).isSameAs(latest.of(sources()));
  }

  @Test
  void tablesOfTheSameContentAreOtherTables() {
    LatestRows.Rows before = latest.of(sources());
    TestTable others = new TestTable("events").category("region", "Bretagne");
    assertThat(latest.of(Map.of("events", others.data()))).isNotSameAs(before);
  }

  @Test
  void severalThreadsMeasureTheSame() {
    Aggregate counted =
        (Aggregate)
            BaseWords.count(events.rows())
                .where(events.number("public").isKnown())
                .by(events.category("region"))
                .formula();
    RowMeasures shared = latest.of(sources()).measures();
    List<String> measured =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> shared.measure(counted, List.of(), Optional.empty()))
            .map(Measured::rows)
            .map(String::valueOf)
            .distinct()
            .toList();
    assertThat(measured).containsExactly("{0, 1, 2, 3}");
  }
}
