package org.bilan.store.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bilan.store.derby.Samples.snapshot;
import static org.bilan.store.derby.Samples.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.store.EditionStore;
import org.bilan.api.store.Snapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerbyEditionStoreTest {

  private final List<Diagnostic> problems = new ArrayList<>();

  @TempDir Path project;
  private Path workspace;
  private DerbyEditionStores stores;
  private EditionStore store;

  @BeforeEach
  void open() {
    workspace = project.resolve(".bilan");
    stores = new DerbyEditionStores(TextTable.CODEC);
    store = stores.open(workspace, problems::add).orElseThrow();
  }

  @AfterEach
  void close() {
    store.close();
    stores.stop();
  }

  @Test
  void aNewStoreHasNothing() {
    assertThat(store.list()).isEmpty();
    assertThat(store.find("2011")).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void aStoreIsMadeWhateverTheDefaultLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try (EditionStore other =
        stores.open(project.resolve("elsewhere"), problems::add).orElseThrow()) {
      assertThat(other.list()).isEmpty();
    } finally {
      Locale.setDefault(before);
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void aSnapshotIsFoundAsItWasKept() {
    store.keep(Samples.everything(), "2012-02-01T10:00:00Z");
    assertThat(store.find("2011")).contains(Samples.everything());
  }

  @Test
  void theOrderOfSourcesResultsAndColumnsIsKept() {
    store.keep(Samples.everything(), "2012-02-01T10:00:00Z");
    Snapshot found = store.find("2011").orElseThrow();
    assertThat(found.sources().keySet()).containsExactly("organisers", "events");
    assertThat(found.results().keySet()).startsWith("z.number", "a.quotient", "day");
    assertThat(found.sources().get("events").quality().missing().keySet())
        .containsExactly("ville", "date");
  }

  @Test
  void aSnapshotOutlivesTheProcessThatKeptIt() {
    store.keep(Samples.everything(), "2012-02-01T10:00:00Z");
    store.close();
    stores.stop();
    open();
    assertThat(store.find("2011")).contains(Samples.everything());
  }

  @Test
  void theListTellsTheLatestFirst() {
    String older = store.keep(snapshot(2010, "a"), "2011-01-01T00:00:00Z");
    String first = store.keep(snapshot(2011, "b"), "2012-01-01T00:00:00Z");
    String latest = store.keep(snapshot(2011, "c"), "2012-01-02T00:00:00Z");
    assertThat(store.list())
        .containsExactly(
            info(latest, 2011, "2012-01-02T00:00:00Z", true),
            info(first, 2011, "2012-01-01T00:00:00Z", false),
            info(older, 2010, "2011-01-01T00:00:00Z", true));
  }

  @Test
  void theSameContentIsKeptOnceAndIsTheLatestAgain() {
    String first = store.keep(snapshot(2011, "a"), "2012-01-01T00:00:00Z");
    String second = store.keep(snapshot(2011, "b"), "2012-01-02T00:00:00Z");
    String again = store.keep(snapshot(2011, "a"), "2012-01-03T00:00:00Z");
    assertThat(again).isEqualTo(first);
    assertThat(store.list())
        .containsExactly(
            info(first, 2011, "2012-01-01T00:00:00Z", true),
            info(second, 2011, "2012-01-02T00:00:00Z", false));
    assertThat(store.find("2011")).contains(snapshot(2011, "a"));
  }

  @Test
  void theIdIsTwelveDigitsOfTheContentAndNotOfTheMoment() {
    String id = store.keep(snapshot(2011, "a"), "2012-01-01T00:00:00Z");
    assertThat(id).matches("[0-9a-f]{12}");
    assertThat(store.keep(snapshot(2011, "a"), "2013-01-01T00:00:00Z")).isEqualTo(id);
    assertThat(store.keep(snapshot(2011, "b"), "2012-01-01T00:00:00Z")).isNotEqualTo(id);
  }

  @Test
  void theOrderOfMapsIsNoPartOfTheId() {
    Map<String, Long> ordered = new LinkedHashMap<>();
    ordered.put("a", 1L);
    ordered.put("b", 2L);
    Map<String, Long> reversed = new LinkedHashMap<>();
    reversed.put("b", 2L);
    reversed.put("a", 1L);
    assertThat(store.keep(withMissing(ordered), "2012-01-01T00:00:00Z"))
        .isEqualTo(store.keep(withMissing(reversed), "2012-01-01T00:00:00Z"));
  }

  @Test
  void aSnapshotIsFoundByTheBeginningOfItsId() {
    String a = store.keep(snapshot(2011, "a"), "2012-01-01T00:00:00Z");
    store.keep(snapshot(2011, "b"), "2012-01-02T00:00:00Z");
    assertThat(store.find(a)).contains(snapshot(2011, "a"));
    assertThat(store.find(a.substring(0, 6))).contains(snapshot(2011, "a"));
  }

  @Test
  void aBeginningThatSeveralIdsShareFindsNothing() {
    String[] ids = new String[20];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = store.keep(snapshot(2011, "text " + i), "2012-01-01T00:00:00Z");
    }
    String shared = firstLetterOfTwo(ids);
    assertThat(store.find(shared)).isEmpty();
    assertThat(store.find("")).isEmpty();
  }

  @Test
  void theSameTableIsKeptOnceForTwoSnapshots() throws Exception {
    store.keep(snapshot(2011, List.of("x"), "one"), "2012-01-01T00:00:00Z");
    store.keep(snapshot(2011, List.of("x"), "two"), "2012-01-02T00:00:00Z");
    try (var connection = new Derby().open(workspace.resolve("store").toRealPath());
        var rows = connection.createStatement().executeQuery("select count(*) from content")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(1);
      connection.commit();
    }
  }

  @Test
  void aLargeTableIsKept() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      rows.add("manifestation " + i * 7919L);
    }
    store.keep(snapshot(2011, rows, "large"), "2012-01-01T00:00:00Z");
    assertThat(store.find("2011")).contains(snapshot(2011, rows, "large"));
  }

  @Test
  void aStoreMayBeOpenTwiceInAProcess() {
    EditionStore second = stores.open(workspace, problems::add).orElseThrow();
    store.keep(snapshot(2011, "a"), "2012-01-01T00:00:00Z");
    store.close();
    assertThat(second.find("2011")).contains(snapshot(2011, "a"));
    second.close();
  }

  @Test
  void aStoreClosedUnderItsReaderSaysSo() {
    stores.stop();
    DiagnosticException e = catchThrowableOfType(DiagnosticException.class, store::list);
    assertThat(e.diagnostics())
        .containsExactly(Diagnostic.error("store.closed", Place.file(".bilan/store")));
  }

  @Test
  void closingTwiceClosesOnce() {
    EditionStore second = stores.open(workspace, problems::add).orElseThrow();
    store.close();
    store.close();
    assertThat(second.list()).isEmpty();
    second.close();
  }

  @Test
  void nothingButTheStoreIsWritten() throws Exception {
    store.close();
    stores.stop();
    try (var files = Files.list(workspace)) {
      assertThat(files).containsExactly(workspace.resolve("store"));
    }
    assertThat(Path.of("derby.log")).doesNotExist();
    assertThat(System.getProperty("derby.system.home")).isNull();
  }

  private static Snapshot.Info info(String id, int edition, String kept, boolean latest) {
    return new Snapshot.Info(id, edition, kept, latest, 1, List.of("events"));
  }

  private static Snapshot withMissing(Map<String, Long> missing) {
    return new Snapshot(
        "p",
        2011,
        Map.of("events", source("events", List.of("x"), missing)),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static String firstLetterOfTwo(String... ids) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String id : ids) {
      counts.merge(id.substring(0, 1), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 1)
        .findFirst()
        .orElseThrow()
        .getKey();
  }
}
