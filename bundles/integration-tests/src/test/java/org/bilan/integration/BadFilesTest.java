package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/**
 * Files that cannot be read: each is named once, with its line where there is one, and a remedy.
 */
class BadFilesTest extends SpoiltProject {

  /** Where the script asks for the file of members. */
  private String asked() {
    return place(SOURCES, "file('adhesions.csv')");
  }

  private void declare(String line) {
    project.replace(SOURCES, "file('adhesions.csv') {", "file('adhesions.csv') {\n" + line);
  }

  @Test
  void aMissingFileIsNamedWithThoseThereAre() {
    project.delete(MEMBERS);
    assertOnlyError(asked(), "« adhesions.csv » est introuvable", "ateliers.csv, reparations.csv");
  }

  @Test
  void anEmptyFileIsNamed() {
    project.edit(MEMBERS, StandardCharsets.UTF_8, text -> "");
    assertOnlyError(asked(), "« adhesions.csv » est vide", "exportez-le de nouveau");
  }

  @Test
  void aFolderInThePlaceOfAFileIsNamed() throws IOException {
    project.delete(MEMBERS);
    Files.createDirectory(project.file(MEMBERS));
    assertOnlyError(asked(), "« adhesions.csv » est un dossier");
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() {
    assertThat(project.file(MEMBERS).toFile().setReadable(false)).isTrue();
    if (Files.isReadable(project.file(MEMBERS))) {
      assertThat(findings()).isEmpty(); // the administrator of a machine may read all
    } else {
      assertOnlyError(asked(), "« adhesions.csv » ne peut pas être lu", "droits d’accès");
    }
  }

  @Test
  void otherFilesAreStillChecked() {
    project.delete(MEMBERS);
    project.edit(REPAIRS, StandardCharsets.ISO_8859_1, text -> "");
    assertThat(findings())
        .hasSize(2)
        .anyMatch(line -> line.contains("« reparations.csv » est vide"))
        .anyMatch(line -> line.contains("« adhesions.csv » est introuvable"));
  }

  @Test
  void aWrongEncodingIsNamedWithTheLineThatCannotBeRead() {
    project.replace(
        SOURCES, "file('reparations.csv') {", "file('reparations.csv') {\nencoding 'UTF-8'");
    assertOnlyError("reparations.csv:1", "UTF-8, l’encodage déclaré", "Retirez du script la ligne");
  }

  @Test
  void anEncodingThatTheMarkOfAFileBeliesIsNamed() {
    declare("encoding 'windows-1252'");
    assertOnlyError(asked(), "l’encodage UTF-8", "déclare windows-1252", "Retirez la ligne");
  }

  @Test
  void anUnknownEncodingIsNamedWithTheNearestOne() {
    declare("encoding 'utf-9'");
    assertOnlyError(asked(), "« utf-9 »", "Possibles : UTF-8", "Vouliez-vous dire « UTF-8 » ?");
  }

  @Test
  void anotherSeparatorThanDeclaredIsNamed() {
    declare("separator ';'");
    assertOnlyError(asked(), "séparé par « ; »", "mais par « , »", "Corrigez la ligne");
  }

  @Test
  void aNulCharacterIsNamedWithItsLine() {
    project.replace(MEMBERS, "1002,Le", "10\0" + "02,Le");
    assertOnlyError("adhesions.csv:4", "un caractère nul", "Exportez-le au format CSV");
  }

  @Test
  void aWorkbookIsNoTextFile() {
    project.edit(MEMBERS, StandardCharsets.ISO_8859_1, text -> "PK\3\4\0\0\b\0" + text);
    assertOnlyError("adhesions.csv:1", "n’est pas un fichier de texte (classeur");
  }

  @Test
  void aCellOfAMillionCharactersIsNamedWithItsLineAndColumn() {
    project.replace(MEMBERS, "1002,", "1002" + "x".repeat(1_000_000) + ",");
    assertOnlyError(
        "adhesions.csv:4", "La cellule de la colonne 1 dépasse 100 000", "guillemet oublié");
  }

  @Test
  void aQuoteThatIsNeverClosedIsNamedWhereItOpens() {
    project.append(MEMBERS, "2001,Cyclo-Bourg,\"Annuelle,18-29,8 €,non\n");
    assertOnlyError("adhesions.csv:147", "Un guillemet est ouvert", "jamais fermé. Fermez-le");
  }

  @Test
  void aQuoteInTheMiddleOfACellIsNamed() {
    project.replace(MEMBERS, "\"20,00 €\"", "\"20,00\" €");
    assertOnlyError("adhesions.csv:4", "Doublez les guillemets");
  }

  @Test
  void aBlankHeaderIsNamed() {
    project.edit(MEMBERS, StandardCharsets.UTF_8, text -> text.replaceFirst("^.*", ",,,,,"));
    assertOnlyError("adhesions.csv:1", "La première ligne doit donner les noms des colonnes");
  }

  @Test
  void anotherFileThanExpectedIsNamedWithItsColumns() {
    project.edit(MEMBERS, StandardCharsets.UTF_8, text -> "a,b,c\n1,2,3\n");
    assertOnlyError(asked(), "« adhesions.csv » n’a aucune des colonnes", "a, b, c");
  }
}
