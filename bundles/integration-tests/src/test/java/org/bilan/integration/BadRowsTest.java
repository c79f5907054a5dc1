package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.bilan.api.cleaning.QualityEntry.Kind;
import org.junit.jupiter.api.Test;

/** Columns that are not what a script expects, and values that are not what a column holds. */
class BadRowsTest extends SpoiltProject {

  @Test
  void aRenamedColumnIsNamedWithTheNearestOne() {
    project.replace(MEMBERS, "formule", "formules");
    assertOnlyError(
        place(SOURCES, "'formule'"),
        "pas de colonne « formule » dans le fichier « adhesions.csv »",
        "Possibles : numero, atelier, formules, age, cotisation, benevole.",
        "Vouliez-vous dire « formules » ?");
  }

  @Test
  void aMissingColumnIsNamedWithThoseThereAre() {
    project.edit(
        MEMBERS,
        StandardCharsets.UTF_8,
        text -> text.replaceAll("(?m)^([^,]*,[^,]*),[^,]*,", "$1,"));
    assertOnlyError(
        place(SOURCES, "'formule'"),
        "pas de colonne « formule » dans le fichier « adhesions.csv »",
        "Possibles : numero, atelier, age, cotisation, benevole.");
  }

  @Test
  void aDoubledColumnIsNamedByTheLineThatAsksForIt() {
    project.edit(
        MEMBERS, StandardCharsets.UTF_8, text -> text.replaceFirst("bénévole", "bénévole,formule"));
    assertThat(findings())
        .filteredOn(line -> line.contains(": erreur : "))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith(place(SOURCES, "'formule'"))
                    .contains("« adhesions.csv » a plusieurs colonnes « formule »"));
  }

  @Test
  void aValueThatNoLabelMatchesIsKeptAsMissingAndCounted() {
    project.replace(MEMBERS, "Solidaire", "Soldaire");
    assertThat(findings()).isEmpty();
    assertEntry("adhesions", Kind.UNKNOWN_LABEL, "formule", "Soldaire", "adhesions.csv:3");
  }

  @Test
  void anImpossibleDateIsKeptAsMissingAndCounted() {
    project.replace(REPAIRS, ProjectCopy.WINDOWS_1252, "18/04/2024", "31/04/2024");
    assertThat(findings()).isEmpty();
    assertEntry("reparations", Kind.NOT_A_DATE, "date", "31/04/2024", "reparations.csv:3");
  }

  @Test
  void aTextInThePlaceOfANumberIsKeptAsMissingAndCounted() {
    project.replace(MEMBERS, "30 €", "trente");
    assertThat(findings()).isEmpty();
    assertEntry("adhesions", Kind.NOT_A_NUMBER, "cotisation", "trente", "adhesions.csv:2");
  }

  @Test
  void aReferenceToNoRowIsKeptAsMissingAndCounted() {
    project.replace(REPAIRS, ProjectCopy.WINDOWS_1252, ";A2;", ";A9;");
    assertEntry("reparations", Kind.DANGLING_REFERENCE, "atelier", "A9", "reparations.csv:3");
  }

  @Test
  void anUnknownLabelIsAnErrorWhereTheScriptIsStrict() {
    project.replace(MEMBERS, "Solidaire", "Soldaire");
    project.replace(
        SOURCES, "\"Famille\", \"Solidaire\" }", "\"Famille\", \"Solidaire\"; strict() }");
    assertOnlyError(
        "adhesions.csv:3",
        "« Soldaire » n’est pas une catégorie de la colonne « formule »",
        "Possibles : Annuelle, Découverte, Famille, Solidaire.",
        "Vouliez-vous dire « Solidaire » ?");
  }

  @Test
  void aFileWithoutRowsIsRenderedWithWarnings() {
    project.edit(MEMBERS, StandardCharsets.UTF_8, text -> text.lines().findFirst().orElseThrow());
    assertThat(findings())
        .allMatch(line -> line.contains(": attention : "))
        .anyMatch(line -> line.contains("« adhesions.csv » a un en-tête mais aucune ligne"))
        .anyMatch(line -> line.contains("members.volunteers n’a pas de valeur"));
  }

  private void assertEntry(String source, Kind kind, String column, String value, String place) {
    assertThat(entries(source))
        .filteredOn(entry -> entry.value().equals(value))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(kind);
              assertThat(entry.column()).isEqualTo(column);
              assertThat(entry.place()).hasToString(place);
            });
  }
}
