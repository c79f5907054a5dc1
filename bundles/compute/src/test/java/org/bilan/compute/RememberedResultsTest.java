package org.bilan.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.indicators.base.BaseWords.count;
import static org.bilan.indicators.base.BaseWords.mean;
import static org.bilan.indicators.base.BaseWords.shares;
import static org.bilan.indicators.base.BaseWords.the;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.formula.Formula.Lookup;
import org.bilan.api.formula.Formula.Nation;
import org.bilan.api.formula.Formula.Stated;
import org.bilan.api.formula.Scope;
import org.bilan.api.graph.Memory;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.indicator.Value;
import org.bilan.graph.KeyedMemories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedResultsTest {

  private static final Answer ANSWER =
      new Answer(
          Result.Figure.of(Value.of(new BigDecimal("1.25")), "€"), false, List.of("Work"), true);

  @TempDir private Path folder;

  private static TestTable events(String... themes) {
    return new TestTable("events")
        .category("theme", List.of("Work", "Eat"), themes)
        .category("region", List.of("Bretagne", "Corse"), "Bretagne", "Corse", "Corse")
        .number("public", "1", "2.5", null);
  }

  private static TestTable cuttings() {
    return new TestTable("cuttings").text("title", "a", "b");
  }

  /** Every kind of result, and an indicator that fails. */
  private static Bench bench(TestTable events) {
    return new Bench()
        .with(events, cuttings())
        .indicator("total", count(events.rows()).formula())
        .indicator("twice", new Lookup("total", Kind.FIGURE))
        .indicator("mean", mean(events.number("public")).formula())
        .indicator("shares", shares(events.category("theme")).formula())
        .indicator(
            "table",
            count(events.rows()).by(events.category("theme"), events.category("region")).formula())
        .indicator("top", count(events.rows()).by(events.category("region")).top(1).formula())
        .indicator("day", new Stated(LocalDate.of(2011, 11, 1), "Someone"))
        .indicator("text", new Stated("text", "Someone"))
        .indicator("wrong", the(events.number("public")).formula())
        .indicator("cuttings", count(cuttings().rows()).formula())
        .indicator("nation", new Nation(count(events.rows()).formula()));
  }

  private Memory disk() {
    return new KeyedMemories().inFolder(folder);
  }

  @Test
  void anotherProcessComputesNothing() {
    Results first = bench(events("Work", "Eat", null)).remembering(disk()).evaluate();
    Memory second = disk();
    Bench again = bench(events("Work", "Eat", null)).remembering(second);

    assertThat(again.evaluate()).isEqualTo(first);
    assertThat(second.computed()).isEmpty();
  }

  @Test
  void whatWasWrongIsSaidAgain() {
    Bench first = bench(events("Work", "Eat", null)).remembering(disk());
    first.evaluate();
    Bench again = bench(events("Work", "Eat", null)).remembering(disk());
    again.evaluate();

    assertThat(again.lines()).isEqualTo(first.lines()).hasSize(1);
  }

  @Test
  void aChangedTableReachesOnlyWhatReadsIt() {
    bench(events("Work", "Eat", null)).remembering(disk()).evaluate();
    Memory second = disk();
    Bench changed = bench(events("Work", "Work", null)).remembering(second);
    changed.evaluate();

    // Not the two stated facts, nor the count of the other source.
    assertThat(second.computed()).containsEntry("result", 8L);
  }

  @Test
  void aScopeReachesOnlyWhatItRestricts() {
    TestTable events = events("Work", "Eat", null);
    bench(events).remembering(disk()).evaluate();
    Memory second = disk();
    bench(events)
        .within(
            new Scope(Map.of("region", "Corse"), List.of(events.category("region").is("Corse"))))
        .remembering(second)
        .evaluate();

    // Nor, besides, the count over the nation.
    assertThat(second.computed()).containsEntry("result", 7L);
  }

  @Test
  void whatUsesAnUnrestrictedIndicatorIsSharedByAllScopes() {
    TestTable events = events("Work", "Eat", null);
    Bench nation = bench(events).indicator("more", new Lookup("cuttings", Kind.FIGURE));
    nation.remembering(disk()).evaluate();
    Memory second = disk();
    bench(events)
        .indicator("more", new Lookup("cuttings", Kind.FIGURE))
        .within(
            new Scope(Map.of("region", "Corse"), List.of(events.category("region").is("Corse"))))
        .remembering(second)
        .only("more")
        .evaluate();

    assertThat(second.computed()).isEmpty();
  }

  @Test
  void aThresholdReachesOnlyTheSourcesItGuards() {
    bench(events("Work", "Eat", null)).remembering(disk()).evaluate();
    Memory second = disk();
    bench(events("Work", "Eat", null)).withholding(2, "cuttings").remembering(second).evaluate();

    assertThat(second.computed()).containsEntry("result", 1L);
  }

  @Test
  void theSameOutcomeIsTheSameBytes() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
  }

  @Test
  void numbersOfMessagesStayNumbers() throws IOException {
    Diagnostic tie =
        Diagnostic.warning(
            "compute.tie", Place.file(""), "Work", List.of("Eat"), new BigDecimal("38.888"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OutcomeCodec.INSTANCE.write(new Outcome(ANSWER, 4, 3, List.of(tie)), out);

    assertThat(OutcomeCodec.INSTANCE.read(new ByteArrayInputStream(out.toByteArray())).problems())
        .containsExactly(tie);
  }

  @Test
  void bytesThatAreCutAreRefused() throws IOException {
    byte[] whole = bytes();
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () -> OutcomeCodec.INSTANCE.read(new ByteArrayInputStream(cut)))
          .isInstanceOf(Exception.class);
    }
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OutcomeCodec.INSTANCE.write(new Outcome(ANSWER, 4, 3, List.of()), out);
    return out.toByteArray();
  }
}
