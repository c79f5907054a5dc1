package org.bilan.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.clean.CleanFixture.decimal;

import java.nio.file.Path;
import java.util.List;
import org.bilan.api.cleaning.QualityEntry.Kind;
import org.bilan.api.cleaning.QualityReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesTest {

  @TempDir Path folder;
  private CleanFixture project;

  @BeforeEach
  void open() {
    project = new CleanFixture(folder);
  }

  private void assertAddsUp(String source) {
    QualityReport quality = project.quality(source);
    assertThat(quality.rowsRead())
        .isEqualTo(
            quality.rowsKept() + quality.count(Kind.DROPPED) + quality.count(Kind.DUPLICATE));
    assertThat(quality.rowsKept()).isEqualTo(project.table(source).size());
  }

  @Test
  void theSmallestNumberIsKeptAndTextsAreComparedByTheirForm() {
    project
        .write("a.csv", "id;nom;ville", "1000;Relais;Foix", "999;RELAIS ;foix", "3;Relais;Albi")
        .clean(
            new Source("s")
                .file("a.csv")
                .columns(Column.number("id"), Column.text("nom"), Column.text("ville"))
                .distinct(List.of("nom", "ville"), "id", null));
    assertThat(project.cells("s", "id")).containsExactly(decimal("999"), decimal("3"));
    assertThat(project.cells("s", "nom")).containsExactly("RELAIS", "Relais");
    assertThat(project.entries("s")).containsExactly("a.csv:2 | DUPLICATE |  |  | a.csv:3");
    assertThat(project.table("s").line(0)).isEqualTo(3);
    assertAddsUp("s");
  }

  @Test
  void theFirstIsKeptOnATieOrWithoutRule() {
    project.write("a.csv", "id;nom;x", "5;a;1", "5;A;2", "4;b;3", "3;B;4");
    Column[] columns = {Column.number("id"), Column.text("nom"), Column.text("x")};
    project.clean(
        new Source("s").file("a.csv").columns(columns).distinct(List.of("nom"), "id", null));
    assertThat(project.cells("s", "x")).containsExactly("1", "4");
    project.clean(
        new Source("s").file("a.csv").columns(columns).distinct(List.of("nom"), null, null));
    assertThat(project.cells("s", "x")).containsExactly("1", "3");
  }

  @Test
  void textsHaveTheOrderOfIdentifiersAndBlanksComeLast() {
    project
        .write("a.csv", "id;nom", ";a", "A10;a", "A9;a", "B;b", "A;b")
        .clean(
            new Source("s")
                .file("a.csv")
                .columns(Column.text("id"), Column.text("nom"))
                .distinct(List.of("nom"), "id", null));
    assertThat(project.cells("s", "id")).containsExactly("A9", "A");
  }

  @Test
  void rowsWhoseKeyIsBlankAreNoDuplicates() {
    project
        .write("a.csv", "ref;x", "r;1", ";2", "-;3", "R;4")
        .clean(
            new Source("s")
                .file("a.csv")
                .columns(Column.text("ref"), Column.text("x"))
                .distinct(List.of("ref"), null, null));
    assertThat(project.cells("s", "x")).containsExactly("1", "2", "3");
  }

  @Test
  void aBlankPartOfAKeyEqualsAnotherBlank() {
    project
        .write("a.csv", "a;b", "x;", "X;-", "x;1")
        .clean(
            new Source("s")
                .file("a.csv")
                .columns(Column.text("a"), Column.number("b"))
                .distinct(List.of("a", "b"), null, null));
    assertThat(project.table("s").size()).isEqualTo(2);
  }

  @Test
  void valuesOfAllKindsMakeKeys() {
    project
        .write(
            "a.csv",
            "n;d;m;g",
            "1,50;01/11/2011;a|b;Oui",
            "1.5;1er novembre 2011;b|A;OUI",
            "1,5;02/11/2011;a|b;oui",
            "2;01/11/2011;a;oui")
        .clean(
            new Source("s")
                .file("a.csv")
                .columns(
                    Column.number("n"), Column.date("d"), Column.many("m"), Column.category("g"))
                .distinct(List.of("n", "d", "m", "g"), null, null));
    assertThat(project.table("s").size()).isEqualTo(3);
    assertThat(project.entries("s")).containsExactly("a.csv:3 | DUPLICATE |  |  | a.csv:2");
  }

  @Test
  void textsOfOtherAlphabetsAreNotAllTheSame() {
    project
        .write("a.csv", "nom;ville", "Привет;Paris", "Пока;Paris")
        .clean(
            new Source("s")
                .file("a.csv")
                .columns(Column.text("nom"), Column.text("ville"))
                .distinct(List.of("nom", "ville"), null, null));
    assertThat(project.table("s").size()).isEqualTo(2);
  }

  @Test
  void duplicatesAreFoundAcrossFiles() {
    project
        .write("a.csv", "id;nom", "2;x", "3;z")
        .write("b.csv", "id;nom", "1;X", "4;y")
        .clean(
            new Source("s")
                .file("a.csv")
                .file("b.csv")
                .columns(Column.number("id"), Column.text("nom"))
                .distinct(List.of("nom"), "id", null));
    assertThat(project.cells("s", "id")).containsExactly(decimal("3"), decimal("1"), decimal("4"));
    assertThat(project.table("s").file(0)).isEqualTo("a.csv");
    assertThat(project.table("s").file(1)).isEqualTo("b.csv");
    assertThat(project.entries("s")).containsExactly("a.csv:2 | DUPLICATE |  |  | b.csv:2");
  }

  @Test
  void aRuleAboutAColumnThatIsNotThereIsPassedOverForItsScriptTellsIt() {
    project
        .write("a.csv", "id;ville", "2;x", "1;x")
        .clean(
            new Source("s")
                .file("a.csv")
                .columns(Column.number("id"), Column.text("ville"))
                .distinct(List.of("vile"), "id", null));
    assertThat(project.problems).isEmpty();
    assertThat(project.cells("s", "id")).containsExactly(decimal("2"), decimal("1"));
  }

  @Test
  void theAccountOfDropsAndDuplicatesAddsUp() {
    project
        .write("a.csv", "id;nom", "1;a", "2;A", "3;spot", "4;b", "5;B", "6;spot b", "7;")
        .clean(
            new Source("s")
                .file("a.csv")
                .columns(Column.number("id"), Column.text("nom"))
                .drop("spots", row -> row.normal("nom").startsWith("spot"))
                .distinct(List.of("nom"), "id", null));
    assertThat(project.cells("s", "id")).containsExactly(decimal("1"), decimal("4"), decimal("7"));
    assertAddsUp("s");
    assertThat(project.entries("s"))
        .containsExactly(
            "a.csv:3 | DUPLICATE |  |  | a.csv:2",
            "a.csv:4 | DROPPED |  |  | spots",
            "a.csv:6 | DUPLICATE |  |  | a.csv:5",
            "a.csv:7 | DROPPED |  |  | spots");
  }
}
