package org.bilan.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.script.KnownPlugins;
import org.bilan.api.source.FileReport;
import org.bilan.api.source.SourceLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows that are behind a connection or an address, and the readers of formats that scripts name.
 */
class RowsElsewhereTest {

  @TempDir Path folder;
  private CleanFixture project;
  private ListReader reader;

  @BeforeEach
  void open() {
    project = new CleanFixture(folder);
    reader = new ListReader(SourceLocation.CONNECTION);
    reader.rows = List.of(List.of("id", "nom"), List.of("1", "Léa"), List.of("2", "Tom"));
    project.cleaner.add(reader);
  }

  private static Source source() {
    return new Source("s")
        .file("ma-base", f -> f.format("list").option("query", "select 1"))
        .columns(Column.number("id"), Column.text("nom"));
  }

  private SourceData clean() {
    project.clean(source());
    assertThat(project.problems).isEmpty();
    return project.sources().get("s");
  }

  @Test
  void rowsBehindAConnectionNeedNoFile() {
    SourceData data = clean();
    assertThat(project.cells("s", "nom")).containsExactly("Léa", "Tom");
    assertThat(reader.asked.name()).isEqualTo("ma-base");
    assertThat(reader.asked.path()).isEqualTo(folder);
    assertThat(reader.asked.options()).isEqualTo(Map.of("query", "select 1"));
    FileReport report = data.files().get(0);
    assertThat(report.name()).isEqualTo("ma-base");
    assertThat(report.inFile()).isFalse();
    assertThat(report.sha256()).hasSize(64);
    assertThat(data.table().file(1)).isEqualTo("ma-base");
  }

  @Test
  void whatItsReaderCallsAColumnIsItsLabel() {
    assertThat(clean().labels()).isEqualTo(Map.of("id", "Le numéro"));
  }

  @Test
  void theSameRowsGiveTheSameKey() {
    SourceData first = clean();
    SourceData again = clean();
    assertThat(again.key()).isEqualTo(first.key());
    assertThat(again.files()).isEqualTo(first.files());
  }

  @Test
  void rowsAreReadAgainEachTimeAndOtherRowsGiveAnotherKey() {
    SourceData first = clean();
    reader.rows = List.of(List.of("id", "nom"), List.of("1", "Léa"), List.of("2", "Tim"));
    SourceData changed = clean();
    assertThat(project.cells("s", "nom")).containsExactly("Léa", "Tim");
    assertThat(changed.key()).isNotEqualTo(first.key());
    assertThat(changed.files().get(0).sha256()).isNotEqualTo(first.files().get(0).sha256());
  }

  @Test
  void cellsThatAreCutElsewhereAreOtherRows() {
    reader.rows = List.of(List.of("id", "nom"), List.of("1", "23"));
    String first = clean().files().get(0).sha256();
    reader.rows = List.of(List.of("id", "nom"), List.of("12", "3"));
    assertThat(clean().files().get(0).sha256()).isNotEqualTo(first);
  }

  @Test
  void aBrokenConnectionLeavesItsSourceOut() {
    clean();
    reader.broken = true;
    project.clean(source());
    assertThat(project.problems).extracting(d -> d.code()).containsExactly("list.broken");
    assertThat(project.sources()).isEmpty();
  }

  @Test
  void outputsNameAnAddressWithoutItsSecrets() {
    ListReader web = new ListReader(SourceLocation.FILE_OR_ADDRESS);
    web.rows = List.of(List.of("id"), List.of("1"));
    project.cleaner.remove(reader);
    project.cleaner.add(web);
    project.clean(
        new Source("s")
            .file("https://data.org/a?lang=fr&token_auth=abc&api_key=d&q=", f -> f.format("list"))
            .columns(Column.number("id")));
    String shown = "https://data.org/a?lang=fr&token_auth=…&api_key=…&q=";
    assertThat(web.asked.name()).contains("token_auth=abc");
    assertThat(project.sources().get("s").files().get(0).name()).isEqualTo(shown);
    assertThat(project.table("s").file(0)).isEqualTo(shown);
  }

  @Test
  void aFormatThatAlsoHasAddressesReadsFilesOfTheEdition() {
    project.cleaner.remove(reader);
    project.cleaner.add(new ListReader(SourceLocation.FILE_OR_ADDRESS));
    project.clean(
        new Source("s").file("absent", f -> f.format("list")).columns(Column.number("id")));
    assertThat(project.problems).extracting(d -> d.code()).containsExactly("clean.no-file");
  }

  @Test
  void aReaderThatIsGoneIsToldWithThoseThatAreThere() {
    project.cleaner.remove(reader);
    project.clean(source());
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:4:5: Aucun module ne lit le format du fichier « ma-base »."
                + " Formats lus : csv.");
  }

  @Test
  void aPluginThatWouldReadAFileIsNamedWithItsCommand() {
    project.cleaner.use(
        new KnownPlugins() {
          @Override
          public Optional<String> offering(String word) {
            return Optional.empty();
          }

          @Override
          public Optional<String> reading(String fileName) {
            return fileName.endsWith(".xlsx") ? Optional.of("source-excel") : Optional.empty();
          }
        });
    project.clean(new Source("s").file("a.xlsx").columns(Column.number("id")));
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:4:5: Aucune extension installée ne lit « a.xlsx » : l’extension"
                + " « source-excel » le ferait. Lancez : launcher/bilan plugin install"
                + " source-excel.");
  }
}
