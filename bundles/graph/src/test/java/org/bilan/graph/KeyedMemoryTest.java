package org.bilan.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bilan.api.graph.Key;
import org.bilan.api.graph.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedMemoryTest {

  private final Memory memory = new KeyedMemories().transientMemory();

  @Test
  void aValueIsComputedOnce() {
    AtomicInteger calls = new AtomicInteger();
    Key key = Key.of("result", "a");

    memory.remember(key, calls::incrementAndGet);
    int again = memory.remember(key, calls::incrementAndGet);

    assertThat(again).isEqualTo(1);
    assertThat(memory.computed()).isEqualTo(Map.of("result", 1L));
  }

  @Test
  void computationsAreCountedByKind() {
    memory.remember(Key.of("table", "a"), () -> "x");
    memory.remember(Key.of("result", "a"), () -> "y");
    memory.remember(Key.of("result", "b"), () -> "z");

    assertThat(memory.computed()).containsExactly(Map.entry("result", 2L), Map.entry("table", 1L));
  }

  @Test
  void threadsThatAskAtOnceGetTheSameValue() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    CountDownLatch started = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Integer>> answers =
          IntStream.range(0, 4).mapToObj(i -> threads.submit(() -> slow(calls, started))).toList();
      started.countDown();
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(1);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(memory.computed()).containsEntry("result", 1L);
  }

  private Integer slow(AtomicInteger calls, CountDownLatch started) {
    return memory.remember(
        Key.of("result", "slow"),
        () -> {
          try {
            started.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return calls.incrementAndGet();
        });
  }

  @Test
  void aComputationThatFailsIsTriedAgain() {
    Key key = Key.of("result", "fragile");
    assertThatThrownBy(() -> memory.remember(key, KeyedMemoryTest::fail))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(memory.<String>remember(key, () -> "mended")).isEqualTo("mended");
  }

  private static String fail() {
    throw new IllegalArgumentException("no");
  }

  @Test
  void whatOneGivesUpAnotherComputes() throws Exception {
    Key key = Key.of("result", "given up");
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<String> first = threads.submit(() -> memory.remember(key, () -> stop(begun, goOn)));
      begun.await();
      Future<String> second = threads.submit(() -> memory.remember(key, () -> "whole"));
      goOn.countDown();
      assertThat(second.get()).isEqualTo("whole");
      assertThatThrownBy(first::get).hasCauseInstanceOf(CancellationException.class);
    } finally {
      threads.shutdownNow();
    }
  }

  private static String stop(CountDownLatch begun, CountDownLatch goOn) {
    begun.countDown();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    throw new CancellationException();
  }

  @Test
  void ofAKindThatIsLimitedTheValuesUsedLastAreHeld(@TempDir Path folder) {
    Memory limited = new KeyedMemories().inFolder(folder, Map.of("document", 2));
    for (String name : List.of("a", "b", "a", "c")) {
      limited.remember(Key.of("document", name), () -> name);
      limited.remember(Key.of("table", name), () -> name);
    }
    assertThat(limited.computed()).isEqualTo(Map.of("document", 3L, "table", 3L));
    limited.remember(Key.of("document", "a"), () -> "a");
    limited.remember(Key.of("table", "b"), () -> "b");
    assertThat(limited.computed()).isEqualTo(Map.of("document", 3L, "table", 3L));
    limited.remember(Key.of("document", "b"), () -> "b");
    assertThat(limited.computed()).containsEntry("document", 4L);
  }

  @Test
  void aComputationMayUseOthers() {
    String value =
        memory.remember(
            Key.of("page", 1), () -> memory.remember(Key.of("table", 1), () -> "rows") + "!");

    assertThat(value).isEqualTo("rows!");
  }

  @Test
  void aComputationThatNeedsItselfIsRefused() {
    Key key = Key.of("page", 1);

    assertThatThrownBy(() -> memory.remember(key, () -> memory.remember(key, () -> "never")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("asks for its own value");
  }
}
