package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Slips in texts and captions: one message each, where it is, and how to mend it. */
class SlipsOfTextsTest extends SpoiltProject {

  private static final String BINDING = "{members.total | noun}";

  @Test
  void anUnknownIndicatorIsNamedWithTheNearestOne() {
    project.replace(TEXT, BINDING, "{members.totl | noun}");
    assertOnlyError(
        place(TEXT, "members.totl"), "« members.totl »", "Vouliez-vous dire « members.total » ?");
  }

  @Test
  void anUnknownIndicatorOfACaptionIsNamedInTheLayout() {
    project.replace(LAYOUT, BINDING, "{members.totl | noun}");
    assertOnlyError(
        place(LAYOUT, "members.totl"), "« members.totl »", "Vouliez-vous dire « members.total » ?");
  }

  @Test
  void anUnknownIndicatorOfATestIsNamed() {
    project.replace(TEXT, "Le réseau compte", "{when has members.totl}Le réseau compte{end}");
    assertOnlyError(place(TEXT, "members.totl"), "Vouliez-vous dire « members.total » ?");
  }

  @Test
  void anUnknownFormatIsNamedWithThoseThereAre() {
    project.replace(TEXT, BINDING, "{members.total | percnt}");
    assertOnlyError(
        place(TEXT, "percnt"), "« percnt »", "Possibles : ", "Vouliez-vous dire « percent » ?");
  }

  @Test
  void aFormatThatDoesNotFitTheFigureIsNamed() {
    project.replace(TEXT, BINDING, "{members.total | date}");
    assertOnlyError(place(TEXT, "date}"), "« date »", "members.total");
  }

  @Test
  void aTypedNumberIsNamedWithTwoRemedies() {
    project.replace(TEXT, "Le réseau compte", "Le réseau compte 12");
    assertOnlyError(place(TEXT, "12"), "Le nombre 12 est écrit à la main", "{=12}");
  }

  @Test
  void aTypedNumberOfACaptionIsNamed() {
    project.replace(LAYOUT, "de tous âges", "de 7 à 77 ans");
    String second = place(LAYOUT, "77");
    assertThat(findings())
        .hasSize(2)
        .anyMatch(line -> line.contains("Le nombre 7 est écrit à la main"))
        .anyMatch(line -> line.startsWith(second) && line.contains("Le nombre 77"));
  }

  @Test
  void aTestThatIsNeverEndedIsNamedWhereItBegins() {
    project.replace(TEXT, "Le réseau compte", "{when has members.total}Le réseau compte");
    assertOnlyError(place(TEXT, "{when"), "Ce {when} n’a pas de {end}.");
  }

  @Test
  void aBraceThatIsNeverClosedIsNamedWhereItOpens() {
    project.replace(TEXT, BINDING, BINDING.substring(0, BINDING.length() - 1));
    assertOnlyError(place(TEXT, "{members.total"), "Cette accolade n’est pas fermée");
  }

  @Test
  void anApproximationThatTheFigureBeliesIsNamedWithTrueOnes() {
    project.replace(TEXT, "volunteers | percent}", "volunteers | over 9:10 \"adhérents\"}");
    assertOnlyError(
        place(TEXT, "{members.volunteers"),
        "« plus de 9 adhérents sur 10 » n’est pas vrai de members.volunteers",
        "Vrai : plus de 4 adhérents sur 10");
  }

  @Test
  void htmlIsRefused() {
    project.replace(TEXT, "Le réseau compte", "Le réseau<br> compte");
    assertOnlyError(place(TEXT, "<br>"), "HTML", "Markdown");
  }
}
