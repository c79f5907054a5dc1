package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips that the product once told several times, or not at all: one message each. */
class CascadesTest extends SpoiltProject {

  @Test
  void anEncodingThatTheAccentsOfAFileBelieIsTheOnlyMessage() {
    project.edit(MEMBERS, StandardCharsets.UTF_8, text -> text.substring(1)); // without its mark
    project.replace(
        SOURCES, "file('adhesions.csv') {", "file('adhesions.csv') {\nencoding 'windows-1252'");
    assertOnlyError(place(SOURCES, "file('adhesions.csv')"), "windows-1252", "encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {SOURCES, INDICATORS, LAYOUT, TEXT})
  void aScriptOrATextInAnotherEncodingIsTheOnlyMessage(String file) throws IOException {
    String text = project.read(file);
    String first = text.replaceFirst("(?s)^\\p{ASCII}*", "").substring(0, 1);
    Files.write(project.file(file), text.getBytes(ProjectCopy.WINDOWS_1252));
    assertOnlyError(
        placeIn(file, text, first), "n’est pas en UTF-8", "choisissant l’encodage UTF-8");
  }

  @Test
  void aRenamedColumnThatIsNotThereIsToldOnce() {
    project.replace(SOURCES, "'âge': 'age'", "'ages': 'age'");
    assertOnlyError(
        place(SOURCES, "file('adhesions.csv')"), "« ages »", "Vouliez-vous dire « âge » ?");
  }

  @Test
  void anImpossibleDateIsAnErrorWhereTheScriptIsStrict() {
    project.replace(REPAIRS, ProjectCopy.WINDOWS_1252, "18/04/2024", "31/04/2024");
    project.replace(
        SOURCES, "    date 'date'\n", "    date('date') { missing '31/02/2024'; strict() }\n");
    assertOnlyError("reparations.csv:3", "« 31/04/2024 » n’est pas une date");
  }

  @Test
  void aTextInThePlaceOfANumberIsAnErrorWhereTheScriptIsStrict() {
    project.replace(MEMBERS, "30 €", "trente");
    project.replace(SOURCES, "amount   'cotisation'", "amount('cotisation') { strict() }");
    assertOnlyError("adhesions.csv:2", "« trente » n’est pas un nombre");
  }

  @Test
  void aMissingCommaIsNamed() {
    project.replace(INDICATORS, "\"adhérent\", \"adhérents\"", "\"adhérent\" \"adhérents\"");
    assertOnlyError(place(INDICATORS, "\"adhérents\""), "Il manque une virgule");
  }

  @Test
  void aMisspeltWordAtTheTopIsToldOnce() {
    project.replace(INDICATORS, "indicator('members.fees')", "indicateur('members.fees')");
    assertOnlyError(place(INDICATORS, "indicateur("), "Vouliez-vous dire « indicator » ?");
  }

  @Test
  void aMisspeltOptionIsToldOnce() {
    project.replace(INDICATORS, "feminine: true", "feminin: true");
    assertOnlyError(place(INDICATORS, "feminin:"), "Vouliez-vous dire « feminine » ?");
  }

  @Test
  void sourcesThatReferToEachOtherAreToldOnce() {
    project.replace(
        SOURCES,
        "distinct by: ['code'], aliases: 'code'",
        "reference('fiche') { to reparations }\n    distinct by: ['code'], aliases: 'code'");
    assertThat(findings()).filteredOn(line -> line.contains(": erreur : ")).hasSize(1);
  }

  @Test
  void anUnknownColumnOfDistinctIsToldOnce() {
    project.replace(SOURCES, "distinct by: ['fiche']", "distinct by: ['fich']");
    assertOnlyError(place(SOURCES, "'fich'"), "Vouliez-vous dire « fiche » ?");
  }
}
