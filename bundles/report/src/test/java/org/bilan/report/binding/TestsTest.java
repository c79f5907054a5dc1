package org.bilan.report.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilan.report.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestsTest {

  private static Project project() {
    return new Project()
        .events("events.total", "1732")
        .figure("none", null, "%")
        .ranking("themes.rare")
        .ranking("themes.first", "Culture");
  }

  private static String told(int column, String name) {
    return "texts/t.md:2:"
        + column
        + ": "
        + name
        + " n’a pas de valeur : rien de ce {when} n’est imprimé, pas même {otherwise}. Demandez"
        + " d’abord {when has "
        + name
        + "}…{end}.";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "none > 0¦9¦none",
        "not none > 0¦13¦none",
        "none > events.total¦9¦none",
        "events.total < none¦24¦none",
        "events.total > events.total @previous¦24¦events.total @previous",
        "themes.rare is \"Culture\"¦9¦themes.rare",
        "themes.first = themes.rare¦24¦themes.rare",
        "none > 0 and national¦9¦none",
        "national and none > 0¦22¦none",
        "none > 0 or regional¦9¦none",
        "not not none > 0 or regional¦17¦none",
        "has none or none > 0¦21¦none",
        "none > 0 and none < 9¦9¦none"
      })
  void aTestThatHangsOnAMissingValueIsToldAndPrintsNoBranch(String test, int column, String name) {
    Project project = project();
    assertThat(project.print("a {when " + test + "}b{or when national}c{otherwise}d{end}"))
        .isEqualTo("a");
    assertThat(project.messages()).containsExactly(told(column, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "none > 0 and regional¦non",
        "regional and none > 0¦non",
        "none > 0 or national¦oui",
        "has none and none > 0¦non",
        "none > 0 and has none¦non",
        "not has none or none > 0¦oui",
        "themes.first is \"Sport\"¦non",
        "region is \"Corse\"¦non"
      })
  void aTestThatIsDecidedWithoutTheMissingValueIsNot(String test, String printed) {
    Project project = project();
    assertThat(project.print("{when " + test + "}oui{otherwise}non{end}")).isEqualTo(printed);
    assertThat(project.messages()).isEmpty();
  }

  @Test
  void aTestUnderAHasIsNotReached() {
    Project project = project();
    project.print("a{when has none}{when none > 0}b{otherwise}c{end}{end}");
    assertThat(project.messages()).isEmpty();
  }

  @Test
  void anEarlierBranchThatAsksForTheValueDecides() {
    Project project = project();
    String text = "{when not has none}sans{or when none > 0}plus{otherwise}moins{end}";
    assertThat(project.print(text)).isEqualTo("sans");
    assertThat(project.messages()).isEmpty();
  }

  @Test
  void aLaterBranchThatOnlyAsksForTheValueDecides() {
    Project project = project();
    String text = "{when none > 0}plus{or when has none}moins{otherwise}sans{end}";
    assertThat(project.print(text)).isEqualTo("sans");
    assertThat(project.messages()).isEmpty();
  }

  @Test
  void aHasThatLeavesALaterBranchUndecidedDoesNotHideIt() {
    Project project = project();
    String text = "{when has none and none > 0}plus{or when none < 0}moins{otherwise}autant{end} a";
    assertThat(project.print(text)).isEqualTo("a");
    assertThat(project.messages()).containsExactly(told(42, "none"));
  }

  @Test
  void eachNameWithoutValueIsToldOnce() {
    Project project = project();
    project.print("a {when none > events.total @previous or none < 0}b{end}");
    assertThat(project.messages())
        .containsExactly(told(9, "none"), told(16, "events.total @previous"));
  }

  @Test
  void aValueThatIsThereIsCompared() {
    Project project = project().previous("events.total", "1513");
    assertThat(project.print("{when events.total > events.total @previous}a{otherwise}b{end}"))
        .isEqualTo("a");
    assertThat(project.messages()).isEmpty();
  }
}
