package org.bilan.store.derby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
import org.bilan.api.store.EditionStore;
import org.bilan.api.store.Snapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes, and processes that die. */
class SharedStoreTest {

  private final List<Diagnostic> problems = new ArrayList<>();

  @TempDir Path project;
  private Path workspace;
  private DerbyEditionStores stores;

  @BeforeEach
  void start() {
    workspace = project.resolve(".bilan");
    stores = new DerbyEditionStores(TextTable.CODEC);
  }

  @AfterEach
  void stop() {
    stores.stop();
  }

  @Test
  void aStoreThatAnotherProcessHasIsBusyUntilItIsClosedThere() throws Exception {
    Process other = HeldStore.start(workspace);
    try (BufferedReader told = other.inputReader()) {
      assertThat(told.readLine()).isEqualTo("open");
      assertThat(open()).isEmpty();
      assertThat(problems)
          .containsExactly(Diagnostic.warning("store.busy", Place.file(".bilan/store")));

      other.getOutputStream().write('\n');
      other.getOutputStream().flush();
      assertThat(told.readLine()).isEqualTo("closed");
      assertThat(open()).isPresent();
    } finally {
      other.destroyForcibly().waitFor();
    }
  }

  @Test
  void aProcessKilledWhileItKeepsLeavesWhatWasKept() throws Exception {
    int next = 0;
    for (int round = 0; round < 5; round++) {
      Process killed = HeldStore.start(workspace, String.valueOf(next));
      int told = lastTold(killed, 40L + 37L * round);
      next = Math.max(next, told + 1);

      List<Snapshot> kept = everySnapshot();
      assertThat(kept).hasSizeGreaterThanOrEqualTo(next);
      for (Snapshot snapshot : kept) {
        assertThat(snapshot).isEqualTo(HeldStore.numbered(number(snapshot)));
      }
      next = Math.max(next, kept.size());
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void aProcessKilledWhileItMakesTheStoreLeavesNoHalfOfOne() throws Exception {
    for (int round = 0; round < 4; round++) {
      Process killed = HeldStore.start(workspace);
      awaitFolder(killed);
      killed.waitFor(30L + 90L * round, TimeUnit.MILLISECONDS);
      killed.destroyForcibly().waitFor();

      try (EditionStore store = open().orElseThrow()) {
        assertThat(store.list()).isEmpty();
      }
      deleteStore();
    }
    assertThat(problems).isEmpty();
  }

  private Optional<EditionStore> open() {
    return stores.open(workspace, problems::add);
  }

  private List<Snapshot> everySnapshot() {
    try (EditionStore store = open().orElseThrow()) {
      return store.list().stream().map(info -> store.find(info.id()).orElseThrow()).toList();
    }
  }

  /** Kills a process some time after its first snapshot; tells the last it said it had kept. */
  private static int lastTold(Process process, long milliseconds) throws Exception {
    try (BufferedReader told = process.inputReader()) {
      assertThat(told.readLine()).isEqualTo("open");
      String last = told.readLine();
      process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
      // Not through the process itself, which would close what it still has to tell.
      process.toHandle().destroyForcibly();
      process.waitFor();
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        last = line;
      }
      return Integer.parseInt(last);
    }
  }

  private static int number(Snapshot snapshot) {
    Result.Figure figure = (Result.Figure) snapshot.results().get("events.name");
    return Integer.parseInt(((Value.Text) figure.value()).value());
  }

  private void awaitFolder(Process process) throws InterruptedException {
    while (process.isAlive() && !Files.exists(workspace.resolve("store.new"))) {
      process.waitFor(2, TimeUnit.MILLISECONDS);
    }
  }

  private void deleteStore() throws Exception {
    try (var files = Files.walk(workspace)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
