package org.bilan.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.indicators.base.BaseWords.count;
import static org.bilan.indicators.base.BaseWords.mean;
import static org.bilan.indicators.base.BaseWords.percent;
import static org.bilan.indicators.base.BaseWords.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Scope;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;
import org.junit.jupiter.api.Test;

class WithholdingTest {

  private final TestTable survey =
      new TestTable("survey")
          .category(
              "family",
              List.of("Club", "Firm", "School", "Town", "Moon"),
              "Club",
              "Club",
              "Club",
              "Club",
              "Club",
              "Firm",
              "Firm",
              "Firm",
              "Firm",
              "School",
              "Town",
              "Town",
              "Town")
          .category(
              "again",
              List.of("Yes", "No"),
              "Yes",
              "Yes",
              "Yes",
              "No",
              "No",
              "Yes",
              "Yes",
              "No",
              "No",
              "Yes",
              "Yes",
              "Yes",
              "No")
          .number(
              "public", "1", "2", "3", null, null, null, null, null, null, null, null, null, null);

  private final Scope region = new Scope(Map.of("region", "Corse"), List.of());
  private final Bench bench = new Bench().with(survey).withholding(3, "survey").within(region);
  private final Breakdown byFamily = count(survey.rows()).by(survey.category("family"));

  @Test
  void howManyAnsweredIsToldOfTheWholeNation() {
    Bench nation = new Bench().with(survey).withholding(3, "survey");
    Result.Breakdown told = nation.breakdown(byFamily.formula());
    assertThat(told.cells()).noneMatch(cell -> cell.flags().contains(Flag.WITHHELD));
  }

  @Test
  void aShareOfTooFewAnswersIsWithheldOfTheNationToo() {
    Bench nation = new Bench().with(survey).withholding(3, "survey");
    Figure share =
        share(survey.category("again").is("Yes")).where(survey.category("family").is("School"));
    assertThat(nation.figure(share.formula()).flags()).containsExactly(Flag.WITHHELD);
  }

  @Test
  void aValueOfTooFewAnswersIsWithheld() {
    Result.Figure school = bench.figure(count(survey.category("family").is("School")).formula());

    assertThat(school.value().isMissing()).isTrue();
    assertThat(school.flags()).containsExactly(Flag.WITHHELD);
  }

  @Test
  void theBaseOfAWithheldValueIsWithheldToo() {
    Result.Figure share =
        bench.figure(
            share(survey.category("again").is("Yes"))
                .where(survey.category("family").is("School"))
                .formula());

    assertThat(share.base()).isEmpty();
    assertThat(share.flags()).containsExactly(Flag.WITHHELD);
  }

  @Test
  void aValueOfEnoughAnswersIsPublished() {
    assertThat(bench.value(mean(survey.number("public")).formula())).isEqualTo("2");
  }

  @Test
  void noAnswerDisclosesNobody() {
    assertThat(bench.value(count(survey.category("family").is("Moon")).formula())).isEqualTo("0");
  }

  @Test
  void otherSourcesArePublished() {
    Bench others = new Bench().with(survey).withholding(3, "another");

    assertThat(others.value(count(survey.category("family").is("School")).formula()))
        .isEqualTo("1");
  }

  @Test
  void aSecondCellIsWithheldSoThatNoTotalGivesTheFirstAway() {
    assertThat(bench.cells(byFamily.formula()))
        .isEqualTo("Club=5, Firm=4, School=missing, Town=missing, Moon=0");
  }

  @Test
  void twoWithheldCellsNeedNoThird() {
    Bench four = new Bench().with(survey).withholding(4, "survey").within(region);

    assertThat(four.cells(byFamily.formula()))
        .isEqualTo("Club=5, Firm=4, School=missing, Town=missing, Moon=0");
  }

  @Test
  void eachLineAndEachColumnOfATableIsProtected() {
    Breakdown table = byFamily.by(survey.category("again"));
    Bench two = new Bench().with(survey).withholding(2, "survey").within(region);

    // School/Yes and Town/No rest on one answer. Firm and Town have another cell of their line
    // withheld; School has no other answer.
    List<Result.Cell> withheld =
        two.breakdown(table.formula()).cells().stream()
            .filter(cell -> cell.flags().contains(Flag.WITHHELD))
            .toList();
    for (String series : List.of("Yes", "No")) {
      assertThat(withheld.stream().filter(c -> c.series().orElseThrow().equals(series)).count())
          .isNotEqualTo(1);
    }
    assertThat(withheld)
        .extracting(cell -> cell.category().orElseThrow() + "/" + cell.series().orElseThrow())
        .contains("School/Yes", "Town/No", "Town/Yes");
  }

  @Test
  void whatIsMadeOfAWithheldValueIsWithheld() {
    Figure school = count(survey.category("family").is("School"));
    Figure all = count(survey.rows());

    assertThat(bench.figure(school.plus(all).formula()).flags()).containsExactly(Flag.WITHHELD);
    assertThat(bench.figure(percent(school, all).formula()).flags()).containsExactly(Flag.WITHHELD);
    assertThat(bench.figure(byFamily.total().formula()).flags()).containsExactly(Flag.WITHHELD);
    assertThat(bench.figure(byFamily.of("Town").formula()).flags()).containsExactly(Flag.WITHHELD);
  }

  @Test
  void aRankingLeavesWithheldCategoriesOut() {
    assertThat(bench.value(byFamily.top(4).formula())).isEqualTo("Club | Firm");
    assertThat(bench.value(byFamily.over(BigDecimal.ZERO).size().formula())).isEqualTo("2");
  }

  @Test
  void withheldCategoriesAreStillCounted() {
    assertThat(bench.value(byFamily.size().formula())).isEqualTo("4");
  }
}
