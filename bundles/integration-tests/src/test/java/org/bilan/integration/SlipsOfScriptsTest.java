package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Slips in scripts: one message each, where it is, with what is accepted and the nearest name. */
class SlipsOfScriptsTest extends SpoiltProject {

  @Test
  void aBraceThatIsNeverClosedIsNamedWhereItOpens() {
    project.replace(INDICATORS, "value count(adhesions)\n}", "value count(adhesions)\n");
    assertOnlyError(place(INDICATORS, "{\n    label \"Adhérents\""), "« { » n’est jamais refermé.");
  }

  @Test
  void aParenthesisThatIsNeverClosedIsNamedWhereItOpens() {
    project.replace(INDICATORS, "count(reparations)\n", "count(reparations\n");
    assertOnlyError(place(INDICATORS, "(reparations\n"), "« ( » n’est jamais refermé.");
  }

  @Test
  void aQuoteThatIsNeverClosedIsNamedWhereItOpens() {
    String label = "\"Durée moyenne d'une réparation";
    project.replace(INDICATORS, label + "\"", label);
    assertOnlyError(place(INDICATORS, label), "Le guillemet \" n’est pas refermé sur sa ligne.");
  }

  @Test
  void aMisspeltWordOfAnIndicatorIsNamedWithTheNearestOne() {
    project.replace(INDICATORS, "label \"Cotisations\"", "labl \"Cotisations\"");
    assertOnlyError(
        place(INDICATORS, "labl"), "« labl »", "Possibles : ", "Vouliez-vous dire « label » ?");
  }

  @Test
  void aMisspeltWordOfALayoutIsNamedWithTheNearestOne() {
    project.replace(LAYOUT, "bars('repairs.by-operation')", "bar('repairs.by-operation')");
    assertOnlyError(
        place(LAYOUT, "bar('"), "« bar »", "Possibles : bars", "Vouliez-vous dire « bars » ?");
  }

  @Test
  void aMisspeltWordOfASourceIsNamedWithTheNearestOne() {
    project.replace(SOURCES, "date     'ouverture'", "dat      'ouverture'");
    assertOnlyError(
        place(SOURCES, "dat  "), "« dat »", "Possibles : ", "Vouliez-vous dire « date » ?");
  }

  @Test
  void anUnknownSourceIsNamedWithTheNearestOne() {
    project.replace(INDICATORS, "sum(adhesions.cotisation)", "sum(adhesion.cotisation)");
    assertOnlyError(
        place(INDICATORS, "adhesion.cotisation"),
        "Il n’y a pas de source « adhesion ».",
        "Possibles : adhesions, ateliers, reparations",
        "Vouliez-vous dire « adhesions » ?");
  }

  @Test
  void anUnknownColumnIsNamedWithTheNearestOne() {
    project.replace(INDICATORS, "sum(adhesions.cotisation)", "sum(adhesions.cotisations)");
    assertOnlyError(
        place(INDICATORS, "cotisations)"),
        "adhesions n’a pas de colonne « cotisations ».",
        "Possibles : numero, atelier, formule, age, cotisation, benevole.",
        "Vouliez-vous dire « cotisation » ?");
  }

  @Test
  void anUnknownColumnOfAnotherSourceIsNamedWithTheNearestOne() {
    project.replace(INDICATORS, "reparations.atelier.nom", "reparations.atelier.nome");
    assertOnlyError(
        place(INDICATORS, "nome)"),
        "reparations.atelier n’a pas de colonne « nome ».",
        "Vouliez-vous dire « nom » ?");
  }

  @Test
  void anUnknownIndicatorIsNamedWithTheNearestOne() {
    project.replace(INDICATORS, "figure('repairs.total') /", "figure('repair.total') /");
    assertOnlyError(
        place(INDICATORS, "'repair.total'"),
        "Il n’y a pas d’indicateur « repair.total ».",
        "Vouliez-vous dire « repairs.total » ?");
  }

  @Test
  void anUnknownIndicatorInALayoutIsNamedWithTheNearestOne() {
    project.replace(LAYOUT, "keyFigures 'repairs.total'", "keyFigures 'repairs.totl'");
    assertOnlyError(
        place(LAYOUT, "'repairs.totl'"),
        "« repairs.totl »",
        "Vouliez-vous dire « repairs.total » ?");
  }

  @Test
  void anUnknownCategoryIsNamedWithTheNearestOne() {
    project.replace(INDICATORS, "issue.is(\"Réparé\")", "issue.is(\"Réparée\")");
    assertOnlyError(
        place(INDICATORS, "\"Réparée\""),
        "reparations.issue n’a pas de catégorie « Réparée ».",
        "Possibles : Réparé, À terminer, Irréparable.",
        "Vouliez-vous dire « Réparé » ?");
  }

  @Test
  void aCategoryThatAnotherSourceLacksIsNamedWithTheNearestOne() {
    project.replace(
        INDICATORS,
        "count(adhesions).by(adhesions.atelier)",
        "count(adhesions.atelier.is(\"Cyclobourg\")).by(adhesions.atelier)");
    assertOnlyError(
        place(INDICATORS, "indicator('members.by-workshop')"),
        "adhesions.atelier n’a pas la catégorie « Cyclobourg ».",
        "Vouliez-vous dire « Cyclo-Bourg » ?");
  }

  @Test
  void anIndicatorThatNeedsItselfIsNamed() {
    project.replace(INDICATORS, "value count(adhesions)\n", "value figure('members.total')\n");
    assertOnlyError(
        place(INDICATORS, "indicator('members.total')"), "« members.total » a besoin de lui-même.");
  }

  @Test
  void indicatorsThatNeedEachOtherAreNamedOnce() {
    project.replace(INDICATORS, "value count(adhesions)\n", "value figure('repairs.total')\n");
    project.replace(INDICATORS, "value count(reparations)\n", "value figure('members.total')\n");
    assertOnlyError(
        place(INDICATORS, "indicator('repairs.total')"),
        "« repairs.total » a besoin de « members.total », qui a besoin de « repairs.total ».");
  }

  @Test
  void whatNamesAnIndicatorThatIsNotUnderstoodNeedsNoMessage() {
    project.replace(INDICATORS, "value count(reparations)\n", "value cout(reparations)\n");
    assertOnlyError(place(INDICATORS, "cout("), "« cout »");
  }

  @Test
  void allSlipsOfAllFilesAreToldInOneRun() {
    project.replace(INDICATORS, "label \"Cotisations\"", "labl \"Cotisations\"");
    project.replace(INDICATORS, "issue.is(\"Réparé\")", "issue.is(\"Réparée\")");
    project.replace(SOURCES, "date     'ouverture'", "dat      'ouverture'");
    project.replace(LAYOUT, "bars('repairs.by-operation')", "bar('repairs.by-operation')");
    project.replace(TEXT, "{members.total | noun}", "{members.totl | noun}");
    project.delete(MEMBERS);
    List<String> places =
        List.of(
            place(LAYOUT, "bar('"),
            place(INDICATORS, "\"Réparée\""),
            place(INDICATORS, "labl"),
            place(SOURCES, "dat  "),
            place(SOURCES, "file('adhesions.csv')"),
            place(TEXT, "members.totl"));
    assertThat(findings()).hasSameSizeAs(places);
    assertThat(findings().stream().map(line -> line.replaceFirst(": erreur : .*", "")))
        .isEqualTo(places);
  }
}
