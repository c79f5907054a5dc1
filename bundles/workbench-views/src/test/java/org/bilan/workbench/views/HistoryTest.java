package org.bilan.workbench.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Questions are asked again. */
class HistoryTest {

  private final History history = new History();

  @Test
  void theLastQuestionComesFirst() {
    history.add("count(kits)");
    history.add("events.total");

    assertThat(history.before("")).contains("events.total");
    assertThat(history.before("events.total")).contains("count(kits)");
    assertThat(history.before("count(kits)")).isEmpty();
  }

  @Test
  void whatWasBeingWrittenIsThereOnTheWayBack() {
    history.add("count(kits)");

    assertThat(history.before("count(ev")).contains("count(kits)");
    assertThat(history.after()).contains("count(ev");
    assertThat(history.after()).isEmpty();
  }

  @Test
  void theSameQuestionTwiceIsOne() {
    history.add("count(kits)");
    history.add("count(kits)");

    assertThat(history.before("")).contains("count(kits)");
    assertThat(history.before("")).isEmpty();
  }
}
