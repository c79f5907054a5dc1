package org.bilan.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bilan.clean.CleanFixture.decimal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bilan.api.cleaning.DropRule;
import org.bilan.api.cleaning.Reading;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.graph.Codec;
import org.bilan.api.graph.Key;
import org.bilan.api.graph.Memory;
import org.bilan.clean.table.BinaryTableCodec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

  @TempDir Path folder;
  private CleanFixture project;

  @BeforeEach
  void open() {
    project = new CleanFixture(folder);
  }

  private static Source organisers() {
    return new Source("o")
        .file("o.csv")
        .columns(Column.number("id"), Column.text("nom"))
        .distinct(List.of("nom"), "id", "id");
  }

  private static Source events() {
    return new Source("m")
        .file("m.csv")
        .columns(Column.text("titre"), Column.reference("o").to("o"));
  }

  private void writeAll() {
    project
        .write("o.csv", "id;nom", "2;a", "1;A", "3;b")
        .write("m.csv", "titre;o", "x;2", "y;3", "z;9");
  }

  @Test
  void filesThatDidNotChangeAreNotReadAgain() {
    writeAll();
    project.clean(events(), organisers());
    Map<String, SourceData> first = project.sources();
    List<String> entries = project.entries("m");
    project.clean(events(), organisers());
    assertThat(project.reader.reads).isEqualTo(2);
    assertThat(project.entries("m")).isEqualTo(entries);
    assertThat(project.quality("o")).isEqualTo(first.get("o").quality());
    assertThat(project.sources().get("o").files()).isEqualTo(first.get("o").files());
    assertThat(project.sources().get("m").key()).isEqualTo(first.get("m").key());
    assertThat(project.cells("m", "o")).isEqualTo(CleanFixture.cells(first.get("m").table(), "o"));
  }

  @Test
  void aFileThatChangedIsReadAgainAndThoseThatReferToIt() {
    writeAll();
    project.clean(events(), organisers());
    project.write("o.csv", "id;nom", "9;c").clean(events(), organisers());
    assertThat(project.reader.reads).isEqualTo(4);
    assertThat(project.cells("m", "o")).last().isEqualTo(0);
  }

  @Test
  void aChangedEventFileDoesNotReadItsOrganisersAgain() {
    writeAll();
    project.clean(events(), organisers());
    project.write("m.csv", "titre;o", "x;2").clean(events(), organisers());
    assertThat(project.reader.reads).isEqualTo(3);
    assertThat(project.cells("m", "o")).containsExactly(0);
  }

  @Test
  void aChangedRuleReadsAgain() {
    writeAll();
    project.clean(organisers());
    project.clean(organisers().drop("b", row -> row.normal("nom").equals("b")));
    assertThat(project.reader.reads).isEqualTo(2);
    assertThat(project.cells("o", "id")).containsExactly(decimal("1"));
  }

  @Test
  void aReadingOfAnotherBundleReadsAgain() {
    project.write("a.csv", "c", "x");
    project.clean(
        new Source("s")
            .file("a.csv")
            .columns(Column.text("c").read(Column.reading("r", Map.of("x", "y")))));
    project.clean(new Source("s").file("a.csv").columns(Column.text("c").read(new Shout())));
    assertThat(project.cells("s", "c")).containsExactly("X");
  }

  private static final class Shout implements Reading {
    @Override
    public String name() {
      return "r";
    }

    @Override
    public String read(String cell) {
      return cell.toUpperCase(Locale.ROOT);
    }
  }

  @Test
  void whatIsWrongIsToldAgainWhereTheScriptSaysItNow() {
    project.write("a.csv", "ville;n", "Paris;abc");
    Source first =
        new Source("s")
            .file("a.csv")
            .columns(Column.text("ville"), Column.number("n").strict(), Column.text("nom").at(12));
    Source moved =
        new Source("s")
            .file("a.csv")
            .columns(Column.text("ville"), Column.number("n").strict(), Column.text("nom").at(19));
    project.clean(first);
    List<Diagnostic> told = List.copyOf(project.problems);
    project.clean(moved);
    assertThat(project.reader.reads).isEqualTo(1);
    assertThat(project.problems).hasSameSizeAs(told);
    assertThat(project.problems.get(0))
        .isEqualTo(told.get(0).at(Place.at("sources/essai.groovy", 19, 5)));
  }

  @Test
  void aPlaceWithinAClosureMovesWithIt() {
    project.memory = new HoldingMemory();
    project.write("a.csv", "n", "1");
    Source source =
        new Source("s").file("a.csv").columns(Column.number("n")).drop("essai", row -> fail(33));
    project.clean(source);
    assertThat(project.problems).extracting(Diagnostic::place).contains(at(33), at(30));
    SourceDefinition moved = movedDown(source.definition(), 7);
    project.clean(moved);
    assertThat(project.reader.reads).isEqualTo(1);
    assertThat(project.problems).extracting(Diagnostic::place).contains(at(40), at(37));
  }

  private static Object fail(int line) {
    throw new DiagnosticException(Diagnostic.error("script.oups", at(line)));
  }

  private static Place at(int line) {
    return Place.at("sources/essai.groovy", line, 5);
  }

  private static SourceDefinition movedDown(SourceDefinition source, int lines) {
    List<DropRule> drops =
        source.drops().stream()
            .map(
                drop ->
                    new DropRule(
                        drop.reason(),
                        Column.rule(drop.rule().digest(), at(30 + lines), drop.rule()::apply),
                        at(30 + lines)))
            .toList();
    return new SourceDefinition(
        source.name(),
        source.label(),
        source.exported(),
        source.files(),
        source.columns(),
        drops,
        source.distinct(),
        source.place());
  }

  /** A memory that keeps the values themselves, as one does within a process. */
  private static final class HoldingMemory implements Memory {

    private final Map<Key, Object> held = new HashMap<>();

    @Override
    @SuppressWarnings("unchecked")
    public <T> T remember(Key key, Supplier<T> computation) {
      return (T) held.computeIfAbsent(key, unused -> computation.get());
    }

    @Override
    public <T> T remember(Key key, Codec<T> codec, Supplier<T> computation) {
      return remember(key, computation);
    }

    @Override
    public Map<String, Long> computed() {
      return Map.of();
    }
  }

  @Test
  void aPlaceInAFileOfDataStaysWhereItIs() {
    project.write("a.csv", "n", "1", "abc");
    Source source = new Source("s").file("a.csv").columns(Column.number("n").strict());
    project.clean(source);
    List<Diagnostic> told = List.copyOf(project.problems);
    project.clean(source.at(300));
    assertThat(project.problems).isEqualTo(told);
    assertThat(told.get(0).place()).isEqualTo(Place.line("a.csv", 3));
    assertThat(project.reader.reads).isEqualTo(1);
  }

  @Test
  void aMissingFileIsNotRemembered() {
    project.clean(organisers());
    assertThat(project.sources()).isEmpty();
    writeAll();
    project.clean(organisers());
    assertThat(project.problems).isEmpty();
    assertThat(project.sources()).containsOnlyKeys("o");
  }

  @Test
  void damagedBytesAreAnErrorNeverAnotherSource() throws IOException {
    writeAll();
    project.write("o.csv", "id;nom", "2;a", "x;A", "3;b");
    project.clean(organisers());
    CleanSourceCodec codec = new CleanSourceCodec(new BinaryTableCodec());
    SourceData data = project.sources().get("o");
    CleanSource source =
        new CleanSource(
            Optional.of(
                new CleanSource.Content(
                    data.table(),
                    data.quality(),
                    data.files(),
                    Map.of("2", 0),
                    Map.of("nom", "Le nom"))),
            List.of(
                new Finding(
                    Diagnostic.error(
                        "a.b", Place.line("o.csv", 2), "x", 1, 2L, decimal("3.5"), List.of("y")),
                    new ScriptPlaces.Anchor(-1, false, Place.line("o.csv", 2)))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    codec.write(source, out);
    byte[] bytes = out.toByteArray();
    CleanSource back = codec.read(new ByteArrayInputStream(bytes));
    assertThat(back.findings()).isEqualTo(source.findings());
    assertThat(back.content().orElseThrow().aliases()).isEqualTo(Map.of("2", 0));
    assertThat(back.content().orElseThrow().labels()).isEqualTo(Map.of("nom", "Le nom"));
    List<Integer> accepted = new ArrayList<>();
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x41;
      try {
        codec.read(new ByteArrayInputStream(damaged));
        accepted.add(i);
      } catch (IOException expected) {
        assertThat(expected).isNotNull();
      }
    }
    assertThat(accepted).isEmpty();
  }

  @Test
  void cutBytesAreAnError() throws IOException {
    CleanSource source = new CleanSource(Optional.empty(), List.of());
    CleanSourceCodec codec = new CleanSourceCodec(new BinaryTableCodec());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    codec.write(source, out);
    byte[] bytes = out.toByteArray();
    for (int length = 0; length < bytes.length; length++) {
      ByteArrayInputStream cut = new ByteArrayInputStream(bytes, 0, length);
      assertThatThrownBy(() -> codec.read(cut)).isInstanceOf(IOException.class);
    }
  }
}
