package org.bilan.source.limesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bilan.api.diagnostic.Severity;
import org.bilan.api.script.KnownPlugins;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimeSurveyReaderTest {

  @TempDir Path folder;
  private Export export;

  @BeforeEach
  void open() {
    export = new Export(folder);
  }

  @Test
  void codesWithTextsStayAsTheyAre() {
    export.read(
        "\uFEFF\"id. ID de la réponse\";\"submitdate. Date de soumission\";"
            + "\"Q05. Combien, en moyenne. Et au total ?\";\"Q12[SQ001]. Quels outils ? [Les"
            + " affiches]\";\"Q12[other]. Quels outils ? [Autre]\"",
        "\"1\";\"2025-11-30 10:00:00\";\"50\";\"Oui\";\"un \"\"sac\"\" ;\nimprimé\"");
    assertThat(export.problems).isEmpty();
    assertThat(export.header)
        .containsExactly(
            "id. ID de la réponse",
            "submitdate. Date de soumission",
            "Q05. Combien, en moyenne. Et au total ?",
            "Q12[SQ001]. Quels outils ? [Les affiches]",
            "Q12[other]. Quels outils ? [Autre]");
    assertThat(export.rows)
        .containsExactly(List.of("1", "2025-11-30 10:00:00", "50", "Oui", "un \"sac\" ;\nimprimé"));
    assertThat(export.report.format()).isEqualTo("limesurvey");
    assertThat(export.report.separator()).isEqualTo(";");
    assertThat(export.report.labels())
        .containsEntry("Q12[SQ001]. Quels outils ? [Les affiches]", "Quels outils ? – Les affiches")
        .containsEntry(
            "Q05. Combien, en moyenne. Et au total ?", "Combien, en moyenne. Et au total ?");
  }

  @Test
  void codesAloneHaveNoTexts() {
    export.read("id,submitdate,Q01,Q12[SQ001],Q12[other],Q01Time,groupTime3", "1,x,a,Y,,2,3");
    assertThat(export.header)
        .containsExactly(
            "id", "submitdate", "Q01", "Q12[SQ001]", "Q12[other]", "Q01Time", "groupTime3");
    assertThat(export.report.labels()).isEmpty();
  }

  @Test
  void aColumnAddedByHandLeavesTheOthersTheirCodes() {
    export.read("id;Q01. Votre région ?;Région, vérifiée", "1;Bretagne;Bretagne");
    assertThat(export.header).containsExactly("id", "Q01. Votre région ?", "Région, vérifiée");
  }

  @Test
  void tablesOfTwoTextsBecomeOne() {
    export.read(
        "id;Q1[SQ001][1]. Votre avis ? [Le film][Avant];Q1[SQ001][2]. Votre avis ? [Le film][Après];"
            + "Q2[L1_C1]. Combien ? [Salariés][Femmes];Q3[Acomment]. Outils [Film][Commentaire]",
        "1;a;b;3;bien");
    assertThat(export.header)
        .containsExactly(
            "id",
            "Q1[SQ001][1]. Votre avis ? [Le film – Avant]",
            "Q1[SQ001][2]. Votre avis ? [Le film – Après]",
            "Q2[L1_C1]. Combien ? [Salariés – Femmes]",
            "Q3[Acomment]. Outils [Film – Commentaire]");
  }

  @Test
  void bracketsWithinAQuestionOrAnOptionAreLeftThere() {
    export.read(
        "id;Q1. Votre âge [en années];Q2[A]. Quoi [au juste] ? [Le journal [4 p.]]", "1;2;Y");
    assertThat(export.header)
        .containsExactly(
            "id", "Q1. Votre âge [en années]", "Q2[A]. Quoi [au juste] ? [Le journal [4 p.]]");
  }

  @Test
  void frenchTextsGetCodesAndTheirOptions() {
    export.read(
        "ID de la réponse;Date de soumission;Dernière page;Langue de départ;Tête de série;"
            + "Dans quelle région ?;Quels outils ? [Les affiches];Quels outils ? [Le journal];"
            + "Quels outils ? [Autre];Votre statut ?;Votre statut ? [Autre];Précisez;"
            + "Vos priorités ? [Rang 1];Vos priorités ? [Rang 2];Précisez;Votre âge [en années];"
            + "Choisissez;Choisissez [Commentaire];Temps total;Temps pour la question : Q1",
        "1;2025-11-30;3;fr;42;Bretagne;Oui;;le bus;Salarié;;oui;Prix;Lieu;non;33;A;bien;60;5");
    assertThat(export.problems).isEmpty();
    assertThat(export.header)
        .containsExactly(
            "id. ID de la réponse",
            "submitdate. Date de soumission",
            "lastpage. Dernière page",
            "startlanguage. Langue de départ",
            "seed. Tête de série",
            "q1. Dans quelle région ?",
            "q2[1]. Quels outils ? [Les affiches]",
            "q2[2]. Quels outils ? [Le journal]",
            "q2[other]. Quels outils ? [Autre]",
            "q3. Votre statut ?",
            "q3[other]. Votre statut ? [Autre]",
            "q4. Précisez",
            "q5[1]. Vos priorités ? [Rang 1]",
            "q5[2]. Vos priorités ? [Rang 2]",
            "q6. Précisez (2)",
            "q7. Votre âge [en années]",
            "q8. Choisissez",
            "q8[comment]. Choisissez [Commentaire]",
            "interviewtime. Temps total",
            "q9. Temps pour la question : Q1");
  }

  @Test
  void questionsOfTheSameTextAndOptionsStayApart() {
    export.read(
        "ID de la réponse;Satisfait ? [L'accueil];Satisfait ? [Le lieu];Satisfait ? [L'accueil];"
            + "Satisfait ? [Le lieu]",
        "1;a;b;c;d");
    assertThat(export.header)
        .containsExactly(
            "id. ID de la réponse",
            "q1[1]. Satisfait ? [L'accueil]",
            "q1[2]. Satisfait ? [Le lieu]",
            "q2[1]. Satisfait ? (2) [L'accueil]",
            "q2[2]. Satisfait ? (2) [Le lieu]");
  }

  @Test
  void englishTextsAreReadToo() {
    export.read(
        "Response ID\tDate submitted\tLast page\tStart language\tWhich tools? [Posters]\t"
            + "Which tools? [Other]\tHow many?",
        "1\t\t2\ten\tYes\t\t12");
    assertThat(export.header)
        .containsExactly(
            "id. Response ID",
            "submitdate. Date submitted",
            "lastpage. Last page",
            "startlanguage. Start language",
            "q1[1]. Which tools? [Posters]",
            "q1[other]. Which tools? [Other]",
            "q2. How many?");
    assertThat(export.problems).hasSize(1);
  }

  @Test
  void whatOnlyABrowserReadsIsLeftOut() {
    export.read(
        "id;\"Q1. <p>Quel est votre  <strong>âge</strong> ?</p>\";\"Q2[A]. Quoi ?&nbsp;\n[Ceci]\"",
        "1;2;Y");
    assertThat(export.header)
        .containsExactly("id", "Q1. Quel est votre âge ?", "Q2[A]. Quoi ? [Ceci]");
  }

  @Test
  void answersThatWereNotSentAreCountedAndKept() {
    export.read("id;submitdate;Q1", "1;2025-11-30;a", "2;;b", "3; ;c");
    assertThat(export.rows).hasSize(3);
    assertThat(export.problems.get(0).severity()).isEqualTo(Severity.NOTE);
    assertThat(export.said())
        .containsExactly(
            "sources/enquete.groovy:3:5: Dans « export.csv », 2 réponses sur 3 n’ont pas été"
                + " envoyées. Elles comptent comme les autres, sauf si une règle les écarte :"
                + " drop(\"réponses inachevées\") { row -> row.isBlank('submitdate') }.");
  }

  @Test
  void aWorkbookIsReadByTheReaderOfWorkbooks() throws IOException {
    List<List<String>> cells =
        List.of(
            List.of(
                "ID de la réponse",
                "Date de soumission",
                "Quels outils ? [Film]",
                "Quels outils ? [Autre]"),
            List.of("1", "2025-11-30 10:00:00", "Oui", "le bus"));
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("export.xlsx"))) {
      var sheet = book.createSheet("Survey");
      for (int r = 0; r < cells.size(); r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < cells.get(r).size(); c++) {
          row.createCell(c).setCellValue(cells.get(r).get(c));
        }
      }
      book.write(out);
    }
    export.readFile("export.xlsx");
    assertThat(export.problems).isEmpty();
    assertThat(export.header)
        .containsExactly(
            "id. ID de la réponse",
            "submitdate. Date de soumission",
            "q1[1]. Quels outils ? [Film]",
            "q1[other]. Quels outils ? [Autre]");
    assertThat(export.rows).containsExactly(cells.get(1));
    assertThat(export.report.format()).isEqualTo("limesurvey");
    assertThat(export.report.encoding()).isEmpty();
  }

  @Test
  void aFileThatNothingReadsIsAnErrorThatNamesThePlugin() {
    export.readFile("export.sav");
    export.reader.use(
        new KnownPlugins() {
          @Override
          public Optional<String> offering(String word) {
            return Optional.empty();
          }

          @Override
          public Optional<String> reading(String fileName) {
            return Optional.of("source-spss");
          }
        });
    export.readFile("export.sav");
    assertThat(export.said())
        .containsExactly(
            "sources/enquete.groovy:3:5: Rien ne lit le fichier « export.sav » : exportez les"
                + " réponses au format CSV.",
            "sources/enquete.groovy:3:5: Rien ne lit le fichier « export.sav » : exportez les"
                + " réponses au format CSV, ou lancez : launcher/bilan plugin install"
                + " source-spss.");
    assertThat(export.report.labels()).isEqualTo(Map.of());
  }
}
