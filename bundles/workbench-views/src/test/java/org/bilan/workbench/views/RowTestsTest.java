package org.bilan.workbench.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which rows are kept, and what is counted of columns. */
class RowTestsTest {

  private final TestRows rows =
      new TestRows()
          .texts("region", "Bretagne", "Île-de-France", null, "Bretagne")
          .numbers("public", "12", "250", "3.5", null);
  private final RowText text = new RowText(rows, Map.of());

  private List<Integer> kept(String anywhere, Map<String, String> byColumn) {
    IntPredicate test = new RowTests(text).of(anywhere, byColumn);
    return IntStream.range(0, rows.size()).filter(test).boxed().toList();
  }

  @Test
  void rowsAreFoundWithoutCaseAndAccents() {
    assertThat(kept("ile-DE", Map.of())).containsExactly(1);
    assertThat(kept("25", Map.of())).containsExactly(1);
    assertThat(kept("corse", Map.of())).isEmpty();
  }

  @Test
  void whatIsAskedOfSeveralColumnsMustAllHold() {
    assertThat(kept("", Map.of("region", "bret", "public", ">10"))).containsExactly(0);
  }

  @Test
  void numbersAreComparedAsNumbers() {
    assertThat(kept("", Map.of("public", "> 12"))).containsExactly(1);
    assertThat(kept("", Map.of("public", "<12,5"))).containsExactly(0, 2);
  }

  @Test
  void aWholeValueIsNotAPartOfOne() {
    assertThat(kept("", Map.of("public", "=12"))).containsExactly(0);
    assertThat(kept("", Map.of("region", "=bretagne"))).containsExactly(0, 3);
    assertThat(kept("", Map.of("region", "=bret"))).isEmpty();
  }

  @Test
  void blankCellsAreFoundAndLeftOut() {
    assertThat(kept("", Map.of("region", "="))).containsExactly(2);
    assertThat(kept("", Map.of("public", "*"))).containsExactly(0, 1, 2);
  }

  @Test
  void valuesAreCountedTheCommonestFirst() {
    ColumnFacts facts = ColumnFacts.of(text, "region", () -> false);

    assertThat(facts.blank()).isEqualTo(1);
    assertThat(facts.values())
        .containsExactly(
            new ColumnFacts.Counted("Bretagne", 2), new ColumnFacts.Counted("Île-de-France", 1));
    assertThat(ColumnFacts.of(text, "public", () -> false).values())
        .extracting(ColumnFacts.Counted::value)
        .containsExactly("12", "250", "3.5");
  }

  @Test
  void countingEndsWhenNobodyWantsIt() {
    assertThat(ColumnFacts.of(text, "region", () -> true).values()).isEmpty();
  }
}
