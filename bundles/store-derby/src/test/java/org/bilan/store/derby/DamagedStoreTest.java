package org.bilan.store.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.data.Table;
import org.bilan.api.data.TableCodec;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.diagnostic.Severity;
import org.bilan.api.store.EditionStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedStoreTest {

  private static final Place PLACE = Place.file(".bilan/store");

  private final List<Diagnostic> problems = new ArrayList<>();

  @TempDir Path project;
  private Path workspace;
  private Path database;
  private DerbyEditionStores stores;

  @BeforeEach
  void keepASnapshot() {
    workspace = project.resolve(".bilan");
    database = workspace.resolve("store");
    stores = new DerbyEditionStores(TextTable.CODEC);
    try (EditionStore store = open().orElseThrow()) {
      store.keep(Samples.everything(), "2012-01-01T00:00:00Z");
    }
  }

  @AfterEach
  void stop() {
    stores.stop();
  }

  @Test
  void aStoreWithoutItsDescriptionIsDamaged() throws Exception {
    Files.delete(database.resolve("service.properties"));
    assertThatItIsDamagedAndLeftAlone();
  }

  @Test
  void aStoreWhosePagesAreCutIsDamaged() throws Exception {
    for (Path file : files(database.resolve("seg0"))) {
      Files.write(file, new byte[0]);
    }
    assertThatItIsDamagedAndLeftAlone();
  }

  @Test
  void aStoreWhosePagesAreOverwrittenIsDamaged() throws Exception {
    for (Path file : files(database.resolve("seg0"))) {
      overwrite(file);
    }
    assertThatItIsDamagedAndLeftAlone();
  }

  @Test
  void aFileInThePlaceOfTheStoreIsDamagedAndLeftAlone() throws Exception {
    Files.move(database, project.resolve("aside"));
    Files.writeString(database, "not a store");
    assertThat(open()).isEmpty();
    assertThat(codes()).containsExactly("store.damaged");
    assertThat(Files.readString(database)).isEqualTo("not a store");
  }

  @Test
  void aDamagedStoreMovedAwayGivesWayToANewOne() throws Exception {
    Files.delete(database.resolve("service.properties"));
    assertThat(open()).isEmpty();
    Files.move(database, project.resolve("aside"));
    try (EditionStore store = open().orElseThrow()) {
      assertThat(store.list()).isEmpty();
    }
  }

  @Test
  void contentThatItsCodecCannotReadIsToldWhenItIsAskedFor() {
    TableCodec later =
        new TableCodec() {
          @Override
          public void write(Table table, OutputStream out) throws IOException {
            TextTable.CODEC.write(table, out);
          }

          @Override
          public Table read(InputStream in) throws IOException {
            throw new IOException("Another version");
          }
        };
    DerbyEditionStores others = new DerbyEditionStores(later);
    try (EditionStore store = others.open(workspace, problems::add).orElseThrow()) {
      assertThat(store.list()).hasSize(1);
      DiagnosticException e =
          catchThrowableOfType(DiagnosticException.class, () -> store.find("2011"));
      assertThat(e.diagnostics())
          .containsExactly(Diagnostic.error("store.damaged", PLACE, "CONTENT"));
    }
  }

  @Test
  void aStoreOfAnotherVersionIsToldAndLeftAlone() throws Exception {
    Derby derby = new Derby();
    try (Connection connection = derby.open(database.toRealPath());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("update store_version set version = 7");
      connection.commit();
    }
    derby.close(database.toRealPath());
    assertThat(open()).isEmpty();
    assertThat(problems).containsExactly(Diagnostic.warning("store.version", PLACE, 7, 1));
  }

  @Test
  void aSnapshotThatCannotBeKeptIsToldAndTheOthersAreWhole() {
    try (EditionStore store = open().orElseThrow()) {
      String tooLong = "x".repeat(100);
      DiagnosticException e =
          catchThrowableOfType(
              DiagnosticException.class,
              () -> store.keep(Samples.snapshot(2011, "never kept"), tooLong));
      assertThat(e.diagnostics())
          .containsExactly(Diagnostic.warning("store.not-kept", PLACE, "22001"));
      assertThat(store.list()).hasSize(1);
      assertThat(store.find("2011")).contains(Samples.everything());
    }
  }

  @Test
  void aFileInThePlaceOfTheWorkspaceIsTold() throws Exception {
    Path file = Files.writeString(project.resolve("file"), "");
    assertThat(stores.open(file, problems::add)).isEmpty();
    assertThat(problems)
        .containsExactly(Diagnostic.warning("store.not-writable", Place.file("file/store")));
  }

  private Optional<EditionStore> open() {
    return stores.open(workspace, problems::add);
  }

  private void assertThatItIsDamagedAndLeftAlone() throws IOException {
    List<Path> before = files(database);
    assertThat(open()).isEmpty();
    assertThat(codes()).containsExactly("store.damaged");
    assertThat(problems.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(problems.get(0).place()).isEqualTo(PLACE);
    assertThat(problems.get(0).arguments().get(0)).asString().matches("X[A-Z0-9]{4}");
    assertThat(files(database)).containsAll(before);
  }

  private List<String> codes() {
    return problems.stream().map(Diagnostic::code).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void overwrite(Path file) throws IOException {
    byte[] bytes = new byte[(int) Files.size(file)];
    Arrays.fill(bytes, (byte) 0x5a);
    Files.write(file, bytes);
  }
}
