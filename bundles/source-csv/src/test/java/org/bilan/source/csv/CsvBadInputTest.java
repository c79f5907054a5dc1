package org.bilan.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bilan.api.diagnostic.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvBadInputTest {

  @TempDir Path folder;
  private CsvFixture csv;

  @BeforeEach
  void open() {
    csv = new CsvFixture(folder);
  }

  @Test
  void aFileThatCannotBeReadIsAnErrorAtItsWord() {
    csv.readFile("absent.csv");
    assertThat(csv.said())
        .containsExactly(
            "sources/manifestations.groovy:5:10: Le fichier « absent.csv » ne peut pas être lu :"
                + " vérifiez ses droits d’accès, et qu’aucun logiciel ne le tient ouvert.");
    assertThat(csv.report.sha256()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n\n  \n"})
  void anEmptyFileIsAnError(String text) {
    csv.read(text);
    assertThat(csv.said())
        .containsExactly(
            "sources/manifestations.groovy:5:10: Le fichier « liste.csv » est vide : exportez-le"
                + " de nouveau.");
  }

  @Test
  void aHeaderWithoutRowsIsAWarning() {
    csv.read("a;b\n");
    assertThat(csv.header).containsExactly("a", "b");
    assertThat(csv.problems).singleElement().matches(d -> d.severity() == Severity.WARNING);
    assertThat(csv.said())
        .containsExactly(
            "sources/manifestations.groovy:5:10: Le fichier « liste.csv » a un en-tête mais"
                + " aucune ligne : vérifiez l’export.");
  }

  @Test
  void aHeaderOfBlankNamesIsAnError() {
    csv.read("\n; ;\n1;2;3\n");
    assertThat(csv.said())
        .containsExactly(
            "liste.csv:2: La première ligne doit donner les noms des colonnes, et n’en contient"
                + " aucun. Ajoutez-les, ou exportez de nouveau le fichier.");
    assertThat(csv.rows).isEmpty();
  }

  @Test
  void doubledNamesAreAWarningWithTheirColumns() {
    csv.read("ville;nom; ville ;nom;x\n1;2;3;4;5\n");
    assertThat(csv.problems).singleElement().matches(d -> d.severity() == Severity.WARNING);
    assertThat(csv.said())
        .singleElement()
        .asString()
        .startsWith("liste.csv:1: ")
        .contains(" : ville (1, 3), nom (2, 4). Elles");
    assertThat(csv.rows).hasSize(1);
  }

  @Test
  void anUnclosedQuoteIsAnErrorWhereItOpens() {
    csv.read("a;b\n1;x\n\"deux\nlignes\";\"jamais fermé\n4;y\n5;z\n");
    assertThat(csv.said())
        .containsExactly(
            "liste.csv:4: Un guillemet est ouvert sur cette ligne et n’est jamais fermé."
                + " Fermez-le, ou doublez-le s’il fait partie du texte (\"\").");
    assertThat(csv.rows).containsExactly(List.of("1", "x"));
  }

  @Test
  void aQuoteClosedWithinACellIsAnErrorWhereItOpens() {
    csv.read("a;b\n1;\"oubli\n2;\"autre\"\n3;y\n");
    assertThat(csv.said())
        .singleElement()
        .asString()
        .startsWith("liste.csv:2: Le guillemet ouvert sur");
  }

  @Test
  void anUnclosedQuoteDoesNotReadAHugeFileIntoMemory() {
    csv.read("a;b\n1;x\n2;\"ouvert\n" + "3;une ligne comme les autres\n".repeat(200_000));
    assertThat(csv.said())
        .singleElement()
        .asString()
        .startsWith("liste.csv:3: Un guillemet est ouvert");
    assertThat(csv.rows).containsExactly(List.of("1", "x"));
    assertThat(csv.report.sha256()).hasSize(64);
  }

  @Test
  void aCellOfAMillionCharactersIsAnErrorWithItsColumn() {
    csv.read("a;b\n1;x\n2;" + "y".repeat(1_000_000) + "\n");
    assertThat(csv.said())
        .containsExactly(
            "liste.csv:3: La cellule de la colonne 2 dépasse 100 000 caractères. Cherchez un"
                + " guillemet oublié, ou un contenu qui n’est pas du texte.");
  }

  @Test
  void aRecordWithoutEndIsAnError() {
    csv.read("a;b\n1;x\n" + "y;".repeat(3_000_000));
    assertThat(csv.said())
        .singleElement()
        .asString()
        .startsWith("liste.csv:3: Cette ligne dépasse 4 000 000");
  }

  @Test
  void aReaderMayStopAfterTheHeader() {
    CsvFixture stopping =
        new CsvFixture(folder) {
          @Override
          public boolean header(List<String> names, int line) {
            super.header(names, line);
            return false;
          }
        };
    stopping.read("a;b\n1;2\n");
    assertThat(stopping.rows).isEmpty();
    assertThat(stopping.problems).isEmpty();
    assertThat(stopping.report.bytes()).isEqualTo(8);
  }
}
