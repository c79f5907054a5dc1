package org.bilan.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.clean.CleanFixture.decimal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bilan.api.data.CodedColumn;
import org.bilan.api.data.ReferenceColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencesTest {

  @TempDir Path folder;
  private CleanFixture project;

  @BeforeEach
  void open() {
    project = new CleanFixture(folder);
  }

  private static Source organisers() {
    return new Source("organisateurs")
        .file("o.csv")
        .columns(Column.number("id"), Column.text("nom"))
        .distinct(List.of("nom"), "id", "id");
  }

  private static Source events() {
    return new Source("manifestations")
        .file("m.csv")
        .columns(
            Column.number("id"),
            Column.text("titre"),
            Column.reference("organisateur").from("id_org").to("organisateurs"));
  }

  @Test
  void aliasesLeadToTheRowKept() {
    project
        .write("o.csv", "id;nom", "12;Relais", "7;Autre", "5;RELAIS", "20;relais")
        .write("m.csv", "id;titre;id_org", "1;a;12", "2;b;5", "3;c;20", "4;d;7", "5;e;")
        .clean(events(), organisers());
    assertThat(project.cells("organisateurs", "id")).containsExactly(decimal("7"), decimal("5"));
    assertThat(project.cells("manifestations", "organisateur"))
        .isEqualTo(Arrays.asList(1, 1, 1, 0, null));
    assertThat(project.sources().keySet()).containsExactly("manifestations", "organisateurs");
    ReferenceColumn column =
        (ReferenceColumn) project.table("manifestations").column("organisateur");
    assertThat(column.target()).isEqualTo("organisateurs");
  }

  @Test
  void eventsOfTwoAccountsOfOneOrganiserAreOneEvent() {
    project
        .write("o.csv", "id;nom", "12;Relais", "5;RELAIS")
        .write("m.csv", "id;titre;id_org", "1;Forum;12", "2;forum;5", "3;Forum;")
        .clean(events().distinct(List.of("titre", "organisateur"), "id", null), organisers());
    assertThat(project.cells("manifestations", "id")).containsExactly(decimal("1"), decimal("3"));
    assertThat(project.entries("manifestations"))
        .containsExactly("m.csv:3 | DUPLICATE |  |  | m.csv:2");
  }

  @Test
  void aReferenceToNoRowIsListedAndDoesNotMakeDuplicates() {
    project
        .write("o.csv", "id;nom", "1;Relais")
        .write("m.csv", "id;titre;id_org", "1;Forum;98", "2;Forum;99", "3;Forum;98", "4;x;abc")
        .clean(events().distinct(List.of("titre", "organisateur"), "id", null), organisers());
    assertThat(project.cells("manifestations", "id"))
        .containsExactly(decimal("1"), decimal("2"), decimal("4"));
    assertThat(project.cells("manifestations", "organisateur")).containsOnlyNulls();
    ReferenceColumn column =
        (ReferenceColumn) project.table("manifestations").column("organisateur");
    assertThat(column.row(1)).isEqualTo(-1);
    assertThat(project.entries("manifestations"))
        .containsExactly(
            "m.csv:2 | DANGLING_REFERENCE | organisateur | 98 |",
            "m.csv:3 | DANGLING_REFERENCE | organisateur | 99 |",
            "m.csv:4 | DANGLING_REFERENCE | organisateur | 98 |",
            "m.csv:4 | DUPLICATE |  |  | m.csv:2",
            "m.csv:5 | DANGLING_REFERENCE | organisateur | abc |");
    assertThat(project.quality("manifestations").missing()).containsEntry("organisateur", 0L);
  }

  @Test
  void aStrictReferenceToNoRowIsAnError() {
    project
        .write("o.csv", "id;nom", "1;Relais")
        .write("m.csv", "o", "2")
        .clean(
            new Source("m")
                .file("m.csv")
                .columns(Column.reference("o").to("organisateurs").strict()),
            organisers());
    assertThat(project.said())
        .containsExactly(
            "m.csv:2: « 2 », dans la colonne « o », ne renvoie à aucune ligne de l’autre source"
                + " (lignes concernées : 1). Corrigez l’un des deux fichiers, ou déclarez ce texte"
                + " avec « missing ».");
  }

  @Test
  void anIdentifierIsTheColumnKeptOrTheFirstOfNumbersOrTexts() {
    project
        .write("r.csv", "code;region", "x;Bretagne", "y;Île-de-France")
        .write("m.csv", "reg", "ile de france", "X")
        .clean(
            new Source("a").file("r.csv").columns(Column.category("code"), Column.text("region")),
            new Source("b")
                .file("r.csv")
                .columns(Column.text("region"), Column.text("code"))
                .distinct(List.of("region"), "code", null),
            new Source("m")
                .file("m.csv")
                .columns(
                    Column.reference("parNom").from("reg").to("a"),
                    Column.reference("parCode").from("reg").to("b")));
    assertThat(project.cells("m", "parNom")).isEqualTo(Arrays.asList(1, null));
    assertThat(project.cells("m", "parCode")).isEqualTo(Arrays.asList(null, 0));
  }

  @Test
  void numbersRefersAsNumbers() {
    project
        .write("o.csv", "id;nom", "1 200;Relais")
        .write("m.csv", "id;titre;id_org", "1;a;1200", "2;b;1.200", "3;c;01200,0")
        .clean(organisers(), events());
    assertThat(project.cells("manifestations", "organisateur")).containsExactly(0, 0, 0);
  }

  @Test
  void labelsMayComeFromAnotherSource() {
    project
        .write("r.csv", "region", "Bretagne", "Île-de-France", "Corse")
        .write("m.csv", "region", "ILE DE FRANCE", "idf", "Bretgane")
        .clean(
            new Source("m")
                .file("m.csv")
                .columns(
                    Column.category("region")
                        .oneOfSource("r", "region")
                        .exactly("idf", "Ile-de-France")),
            new Source("r").file("r.csv").columns(Column.text("region")));
    assertThat(project.problems).isEmpty();
    assertThat(project.cells("m", "region"))
        .isEqualTo(Arrays.asList("Île-de-France", "Île-de-France", null));
    CodedColumn region = (CodedColumn) project.table("m").column("region");
    assertThat(region.values()).containsExactly("Bretagne", "Île-de-France", "Corse");
  }

  @Test
  void aRuleForALabelTheOtherSourceDoesNotHaveIsAWarning() {
    project
        .write("r.csv", "region", "Bretagne")
        .write("m.csv", "region", "x")
        .clean(
            new Source("m")
                .file("m.csv")
                .columns(
                    Column.category("region").oneOfSource("r", "region").exactly("x", "Bretange")),
            new Source("r").file("r.csv").columns(Column.text("region")));
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:22:9: « Bretange » n’est pas parmi les catégories de r.region :"
                + " elle est ajoutée à leur suite. Vérifiez son nom.");
    assertThat(project.problems.get(0).suggestion().nearest()).contains("Bretagne");
    assertThat(project.cells("m", "region")).containsExactly("Bretange");
  }

  @Test
  void labelsFromAColumnWithoutTextsAreAnError() {
    project
        .write("r.csv", "code;region", "1;Bretagne")
        .write("m.csv", "region", "x")
        .clean(
            new Source("m")
                .file("m.csv")
                .columns(Column.category("region").oneOfSource("r", "code")),
            new Source("r").file("r.csv").columns(Column.number("code"), Column.text("region")));
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:21:9: La colonne « code » de la source « r » ne contient pas de"
                + " textes où prendre des catégories. Nommez une colonne de textes ou de"
                + " catégories.");
    assertThat(project.sources()).containsOnlyKeys("r");
  }

  @Test
  void labelsFromAColumnThatIsNotThereAreForTheirScriptToTell() {
    project
        .write("r.csv", "region", "Bretagne")
        .write("m.csv", "region", "x")
        .clean(
            new Source("m")
                .file("m.csv")
                .columns(Column.category("region").oneOfSource("r", "regoin").strict()),
            new Source("r").file("r.csv").columns(Column.text("region")));
    assertThat(project.problems).isEmpty();
  }

  @Test
  void aSourceThatRefersToOneThatCannotBeReadIsLeftOutButChecked() {
    project
        .write("m.csv", "id;titre;id_org", "abc;a;12")
        .clean(
            organisers(),
            new Source("m")
                .file("m.csv")
                .columns(
                    Column.number("id").strict(),
                    Column.reference("o").from("id_org").to("organisateurs").at(14)));
    assertThat(project.problems)
        .extracting(d -> d.code())
        .containsExactly("clean.no-file", "clean.not-a-number", "clean.left-out");
    assertThat(project.said().get(2))
        .isEqualTo(
            "sources/essai.groovy:14:5: La source « m » renvoie à « organisateurs », qui n’a pas"
                + " pu être lue : elle est laissée de côté. Corrigez d’abord « organisateurs ».");
    assertThat(project.sources()).isEmpty();
  }

  @Test
  void sourcesInACircleAreLeftOutForTheirScriptTellsIt() {
    project
        .write("a.csv", "x", "1")
        .clean(
            new Source("a").file("a.csv").columns(Column.reference("x").to("b")),
            new Source("b").file("a.csv").columns(Column.reference("x").to("a")),
            new Source("c").file("a.csv").columns(Column.reference("x").to("a")),
            new Source("d").file("a.csv").columns(Column.number("x")));
    assertThat(project.problems).isEmpty();
    assertThat(project.sources()).containsOnlyKeys("d");
  }

  @Test
  void aSourceThatRefersToNoneIsLeftOutButChecked() {
    project
        .write("a.csv", "x", "abc")
        .clean(
            new Source("regions").file("a.csv").columns(Column.number("x")),
            new Source("b")
                .file("a.csv")
                .columns(
                    Column.reference("r").from("x").to("region"), Column.number("x").strict()));
    assertThat(project.problems).extracting(d -> d.code()).containsExactly("clean.not-a-number");
    assertThat(project.sources()).containsOnlyKeys("regions");
  }
}
