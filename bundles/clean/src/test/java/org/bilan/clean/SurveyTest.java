package org.bilan.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.clean.CleanFixture.decimal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bilan.api.data.GridColumn;
import org.bilan.api.data.ManyColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyTest {

  private static final String HEADER =
      String.join(
          ";",
          "id. ID de la réponse",
          "Q05. Combien, en moyenne. Et au total ?",
          "Q12[SQ001]. Quels outils ? [Les affiches]",
          "Q12[SQ002]. Quels outils ? [Le journal [4 p.]]",
          "Q12[other]. Quels outils ? [Autre]",
          "Q13[SQ001]. Quelle appréciation ? [Les affiches]",
          "Q13[SQ002]. Quelle appréciation ? [Le journal]",
          "Q1. Autre question");

  @TempDir Path folder;
  private CleanFixture project;

  @BeforeEach
  void open() {
    project = new CleanFixture(folder);
  }

  private void clean(Column column, String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    project
        .write("e.csv", lines)
        .clean(new Source("e").file("e.csv", f -> f.survey()).columns(column));
  }

  @Test
  void aQuestionIsFoundByItsCode() {
    clean(Column.number("n").question("Q05"), "1;50;;;;;;");
    assertThat(project.cells("e", "n")).containsExactly(decimal("50"));
  }

  @Test
  void tickedOptionsAreLabels() {
    clean(
        Column.many("outils").question("Q12"),
        "1;;Oui;;;;;",
        "2;;oui;x;le bus;;;",
        "3;;Non;0;non;;;",
        "4;;;;;;;",
        "5;;peut-être;1;;;;");
    assertThat(project.cells("e", "outils"))
        .isEqualTo(
            Arrays.asList(
                List.of("Les affiches"),
                List.of("Les affiches", "Le journal [4 p.]", "Autre"),
                null,
                null,
                List.of("Le journal [4 p.]")));
    assertThat(project.entries("e"))
        .containsExactly("e.csv:6 | UNKNOWN_LABEL | outils | peut-être |");
  }

  @Test
  void anOptionNobodyTicksIsALabelToo() {
    clean(Column.many("outils").question("Q12"), "1;;;;;;;");
    assertThat(((ManyColumn) project.table("e").column("outils")).values())
        .containsExactly("Les affiches", "Le journal [4 p.]", "Autre");
  }

  @Test
  void optionsMayBeGivenOtherLabels() {
    clean(
        Column.many("outils").question("Q12").beginning("les aff", "Affiches").oneOf("Autre"),
        "1;;Oui;Oui;;;;");
    assertThat(project.cells("e", "outils")).containsExactly(List.of("Affiches"));
    assertThat(project.entries("e"))
        .containsExactly("e.csv:2 | UNKNOWN_LABEL | outils | Le journal [4 p.] |");
  }

  @Test
  void aGridHasALabelAnItem() {
    clean(
        Column.grid("avis").question("Q13").oneOf("Très satisfaisant", "Non utilisé"),
        "1;;;;;TRES SATISFAISANT;Non utilisé;",
        "2;;;;;;Bof;",
        "3;;;;;;;");
    assertThat(project.cells("e", "avis"))
        .isEqualTo(Arrays.asList(List.of("Très satisfaisant", "Non utilisé"), null, null));
    GridColumn grid = (GridColumn) project.table("e").column("avis");
    assertThat(grid.items()).containsExactly("Les affiches", "Le journal");
    assertThat(grid.values()).containsExactly("Très satisfaisant", "Non utilisé");
    assertThat(project.entries("e")).containsExactly("e.csv:3 | UNKNOWN_LABEL | avis | Bof |");
    assertThat(project.quality("e").missing()).isEqualTo(Map.of("avis", 1L));
  }

  @Test
  void itemsOfTheSameTextStayApart() {
    project
        .write("e.csv", "Q1[A]. Avis [Film];Q1[B]. Avis [Film]", "Bien;Mal", ";Bien")
        .clean(
            new Source("e")
                .file("e.csv", f -> f.survey())
                .columns(Column.grid("avis").question("Q1")));
    assertThat(((GridColumn) project.table("e").column("avis")).items())
        .containsExactly("Film", "Film B");
    assertThat(project.cells("e", "avis"))
        .containsExactly(List.of("Bien", "Mal"), List.of("", "Bien"));
  }

  @Test
  void twoSurveysOfOneSourceShareTheirItems() {
    project
        .write("a.csv", "Q1[A]. Avis [Film]", "Bien")
        .write("b.csv", "Q1[A]. Avis [Site];Q1[B]. Avis [Film]", "Mal;Bien")
        .clean(
            new Source("e")
                .file("a.csv", f -> f.survey())
                .file("b.csv", f -> f.survey())
                .columns(Column.grid("avis").question("Q1")));
    assertThat(((GridColumn) project.table("e").column("avis")).items())
        .containsExactly("Film", "Site");
    assertThat(project.cells("e", "avis"))
        .containsExactly(List.of("Bien", ""), List.of("Bien", "Mal"));
  }

  @Test
  void anUnknownQuestionIsAnErrorWithTheCodesThereAre() {
    clean(Column.number("n").question("Q50").at(9), "1;50;;;;;;");
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:9:5: Il n’y a pas de question « Q50 » dans le fichier « e.csv »."
                + " Corrigez « question ».");
    assertThat(project.problems.get(0).suggestion().accepted())
        .containsExactly(
            "id",
            "Q05",
            "Q12",
            "Q12[SQ001]",
            "Q12[SQ002]",
            "Q12[other]",
            "Q13",
            "Q13[SQ001]",
            "Q13[SQ002]",
            "Q1");
  }

  @Test
  void aQuestionIsNotTakenForOneWhoseCodeItBegins() {
    clean(Column.many("n").question("Q1"), "1;;Oui;;;;;a|b");
    assertThat(project.cells("e", "n")).containsExactly(List.of("a", "b"));
  }

  @Test
  void oneOptionOfAQuestionIsAColumnOfItsOwn() {
    clean(Column.category("avis").question("Q13[SQ002]"), "1;;;;;;Bien;");
    assertThat(project.cells("e", "avis")).containsExactly("Bien");
  }

  @Test
  void closuresNameQuestionsByTheirCodes() {
    clean(
        Column.text("t").compute("t", row -> row.text("Q05") + "/" + row.text("Q13[SQ001]")),
        "1;50;;;;Bien;;");
    assertThat(project.cells("e", "t")).containsExactly("50/Bien");
  }

  @Test
  void aQuestionIsAlsoFoundByItsText() {
    clean(Column.number("n").question("combien, en moyenne.  Et au total ?"), "1;50;;;;;;");
    assertThat(project.cells("e", "n")).containsExactly(decimal("50"));
    clean(Column.many("outils").question("Quels outils ?"), "1;;Oui;;Oui;;;");
    assertThat(project.cells("e", "outils")).containsExactly(List.of("Les affiches", "Autre"));
    clean(Column.text("avis").question("Quelle appréciation ? [Le journal]"), "1;;;;;;Bien;");
    assertThat(project.cells("e", "avis")).containsExactly("Bien");
  }

  @Test
  void anUnknownTextIsAnErrorWithTheTextsThereAre() {
    clean(Column.number("n").question("Quels outil ?").at(9), "1;50;;;;;;");
    assertThat(project.problems.get(0).suggestion().nearest()).contains("Quels outils ?");
  }

  @Test
  void aTextOfTwoQuestionsIsAnErrorWithTheirCodes() {
    project
        .write("e.csv", "Q1. Précisez;Q2. Précisez", "a;b")
        .clean(
            new Source("e")
                .file("e.csv", f -> f.survey())
                .columns(Column.text("t").question("Précisez").at(9)));
    assertThat(project.said())
        .containsExactly(
            "sources/essai.groovy:9:5: Plusieurs questions du fichier « e.csv » ont le texte"
                + " « Précisez » : Q1, Q2. Donnez le code de l’une d’elles.");
  }

  @Test
  void ranksOfARankingHoldLabels() {
    project
        .write(
            "e.csv",
            "Q1[1]. Vos priorités ? [Rang 1];Q1[2]. Vos priorités ? [Rang 2];Q2[1];Q2[2]",
            "Le prix;La qualité;Oui;Non",
            ";;Le lieu;La date")
        .clean(
            new Source("e")
                .file("e.csv", f -> f.survey())
                .columns(
                    Column.many("toutes").question("Q1"),
                    Column.grid("rangs").question("Q1"),
                    Column.category("premiere").question("Q1[1]"),
                    Column.many("codes").question("Q2")));
    assertThat(project.problems).isEmpty();
    assertThat(project.cells("e", "toutes"))
        .isEqualTo(Arrays.asList(List.of("Le prix", "La qualité"), null));
    assertThat(((GridColumn) project.table("e").column("rangs")).items())
        .containsExactly("Rang 1", "Rang 2");
    assertThat(project.cells("e", "premiere")).isEqualTo(Arrays.asList("Le prix", null));
    assertThat(project.cells("e", "codes"))
        .containsExactly(List.of("1"), List.of("Le lieu", "La date"));
  }

  @Test
  void commentsAreNoAnswers() {
    project
        .write("e.csv", "Q1[A]. Outils [Film];Q1[Acomment]. Outils [Film – Commentaire]", "Oui;Bof")
        .clean(
            new Source("e")
                .file("e.csv", f -> f.survey())
                .columns(Column.many("outils").question("Q1")));
    assertThat(project.cells("e", "outils")).containsExactly(List.of("Film"));
    assertThat(project.entries("e")).isEmpty();
  }

  @Test
  void theTextOfAQuestionIsWhatItsColumnIsCalled() {
    clean(Column.many("outils").question("Q12"), "1;;;;;;;");
    assertThat(project.sources().get("e").labels()).isEqualTo(Map.of("outils", "Quels outils ?"));
  }
}
