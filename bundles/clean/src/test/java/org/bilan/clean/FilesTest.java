package org.bilan.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.clean.CleanFixture.decimal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

  @TempDir Path folder;
  private CleanFixture project;

  @BeforeEach
  void open() {
    project = new CleanFixture(folder);
  }

  @Test
  void filesFollowEachOtherUnderNewNames() {
    project
        .write("a.csv", "id;titre;theme", "1;A;x", "2;B;y")
        .write("b.csv", "N°;Intitulé", "3;C")
        .clean(
            new Source("s")
                .file("a.csv", f -> f.fill("liste", "site"))
                .file(
                    "b.csv",
                    f ->
                        f.rename("N°", "id")
                            .rename("Intitulé", "titre")
                            .without("theme")
                            .fill("liste", "liste"))
                .columns(
                    Column.number("id"),
                    Column.text("titre"),
                    Column.category("theme"),
                    Column.text("liste")));
    assertThat(project.problems).isEmpty();
    assertThat(project.cells("s", "id")).containsExactly(decimal("1"), decimal("2"), decimal("3"));
    assertThat(project.cells("s", "theme")).isEqualTo(Arrays.asList("x", "y", null));
    assertThat(project.cells("s", "liste")).containsExactly("site", "site", "liste");
    assertThat(project.table("s").file(1)).isEqualTo("a.csv");
    assertThat(project.table("s").file(2)).isEqualTo("b.csv");
    assertThat(project.table("s").line(2)).isEqualTo(2);
  }

  @Test
  void aFilledColumnMayBeNamedAsInTheScriptOrAsInTheFile() {
    project
        .write("a.csv", "id", "1")
        .clean(
            new Source("s")
                .file("a.csv", f -> f.fill("publics", "Jeunes|Tous").fill("src", "x"))
                .columns(
                    Column.number("id"),
                    Column.many("publics").from("publics_cibles"),
                    Column.text("origine").from("src")));
    assertThat(project.cells("s", "publics")).containsExactly(List.of("Jeunes", "Tous"));
    assertThat(project.cells("s", "origine")).containsExactly("x");
  }

  @Test
  void aMissingColumnIsAnErrorWhereItIsDeclared() {
    project
        .write("a.csv", "id;ville", "1;Paris")
        .clean(
            new Source("s")
                .file("a.csv")
                .columns(Column.number("id").at(10), Column.text("vile").at(11)));
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:11:5: Il n’y a pas de colonne « vile » dans le fichier « a.csv »."
                + " Corrigez « from », renommez-la avec « rename », ou nommez-la dans « without »"
                + " si ce fichier ne l’a pas.");
    assertThat(project.problems.get(0).suggestion().nearest()).contains("ville");
    assertThat(project.sources()).isEmpty();
  }

  @Test
  void aFileWithNoneOfTheColumnsIsOneError() {
    project
        .write("a.csv", "x;y", "1;2")
        .clean(
            new Source("s")
                .file("a.csv")
                .columns(Column.number("id"), Column.text("ville"), Column.text("nom")));
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:4:5: Le fichier « a.csv » n’a aucune des colonnes attendues :"
                + " vérifiez que c’est le bon fichier, et le bon séparateur. Ses colonnes : x,"
                + " y.");
  }

  @Test
  void aRenameOfNoColumnIsAnErrorAtItsFile() {
    project
        .write("a.csv", "id;Intitulé", "1;A")
        .clean(
            new Source("s")
                .file("a.csv", f -> f.rename("Intitule", "titre"))
                .columns(Column.number("id")));
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:4:5: Il n’y a pas de colonne « Intitule » à renommer dans le"
                + " fichier « a.csv ». Corrigez « rename ».");
    assertThat(project.problems.get(0).suggestion().nearest()).contains("Intitulé");
  }

  @Test
  void aColumnThatShouldHaveBeenRenamedIsNotMissedAgain() {
    project
        .write("a.csv", "id;Intitulé", "1;A")
        .clean(
            new Source("s")
                .file("a.csv", f -> f.rename("Intitule", "titre"))
                .columns(Column.number("id"), Column.text("titre"), Column.text("ville").at(13)));
    assertThat(project.problems)
        .extracting(d -> d.code() + " " + d.place())
        .containsExactly(
            "clean.no-renamed-column sources/essai.groovy:4:5",
            "clean.no-column sources/essai.groovy:13:5");
    assertThat(project.sources()).isEmpty();
  }

  @Test
  void whatWithoutAndFillNameIsForTheirScriptToCheck() {
    project
        .write("a.csv", "id;liste", "1;x")
        .clean(
            new Source("s")
                .file("a.csv", f -> f.without("theme").fill("list", "x"))
                .columns(Column.number("id"), Column.text("liste")));
    assertThat(project.problems).isEmpty();
  }

  @Test
  void aDoubledColumnIsAnErrorOnlyWhereItIsNeeded() {
    project.write("a.csv", "id;ville;ville;x;x", "1;Paris;Lyon;a;b");
    project.clean(new Source("s").file("a.csv").columns(Column.number("id")));
    assertThat(project.problems).isEmpty();
    project.clean(
        new Source("s").file("a.csv").columns(Column.number("id"), Column.text("ville").at(12)));
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:12:5: Le fichier « a.csv » a plusieurs colonnes « ville », et"
                + " rien ne dit laquelle lire. Renommez l’une d’elles dans le fichier.");
  }

  @Test
  void spacesAroundHeadersDoNotCount() {
    project
        .write("a.csv", "\u00a0id ; ville", "1;Paris")
        .clean(new Source("s").file("a.csv").columns(Column.number("id"), Column.text("ville")));
    assertThat(project.cells("s", "ville")).containsExactly("Paris");
  }

  @Test
  void raggedRowsAreReadAndListed() {
    project
        .write("a.csv", "id;ville", "1", "2;Lyon;", "3;Nice;trop", "4;Brest")
        .clean(new Source("s").file("a.csv").columns(Column.number("id"), Column.text("ville")));
    assertThat(project.cells("s", "ville")).isEqualTo(Arrays.asList(null, "Lyon", "Nice", "Brest"));
    assertThat(project.entries("s"))
        .containsExactly("a.csv:2 | RAGGED |  | 1 | 2", "a.csv:4 | RAGGED |  | 3 | 2");
  }

  @Test
  void aFormatNobodyReadsIsAnError() {
    project.clean(new Source("s").file("a.ods").columns(Column.number("id")));
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:4:5: Aucun module ne lit le format du fichier « a.ods »."
                + " Formats lus : csv.");
    assertThat(project.sources()).isEmpty();
  }

  @Test
  void aFileOutsideTheDataFolderIsNotRead() {
    project.clean(new Source("s").file("../a.csv").columns(Column.number("id")));
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:4:5: « ../a.csv » n’est pas un fichier du dossier des données"
                + " de l’édition : copiez-l’y et donnez son nom.");
    assertThat(project.reader.reads).isZero();
  }

  @Test
  void aFileThatCannotBeReadLeavesTheOthers() {
    project
        .write("b.csv", "id", "1")
        .clean(
            new Source("a").file("a.csv").columns(Column.number("id")),
            new Source("b").file("b.csv").columns(Column.number("id")));
    assertThat(project.problems).extracting(d -> d.code()).containsExactly("clean.no-file");
    assertThat(project.sources()).containsOnlyKeys("b");
  }

  @Test
  void theErrorsOfAReadableFileAreToldEvenIfAnotherIsMissing() {
    project
        .write("b.csv", "id", "abc")
        .clean(new Source("s").file("a.csv").file("b.csv").columns(Column.number("id").strict()));
    assertThat(project.problems)
        .extracting(d -> d.code())
        .containsExactly("clean.no-file", "clean.not-a-number");
    assertThat(project.sources()).isEmpty();
  }

  @Test
  void sourcesComeInTheOrderGiven() {
    project
        .write("a.csv", "id", "1")
        .clean(
            new Source("z").file("a.csv").columns(Column.number("id")),
            new Source("a").file("a.csv").columns(Column.number("id")));
    assertThat(project.sources().keySet()).containsExactly("z", "a");
    assertThat(project.sources().get("z").label()).isEqualTo("Source z");
    assertThat(project.sources().get("z").files()).extracting(f -> f.rows()).containsExactly(1L);
    assertThat(project.quality("z").missing()).isEqualTo(Map.of("id", 0L));
  }
}
