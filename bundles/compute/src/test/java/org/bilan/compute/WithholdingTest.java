package org.bilan.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.indicators.base.BaseWords.count;
import static org.bilan.indicators.base.BaseWords.mean;
import static org.bilan.indicators.base.BaseWords.percent;
import static org.bilan.indicators.base.BaseWords.share;
import static org.bilan.indicators.base.BaseWords.shares;

import java.util.List;
import java.util.Map;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Scope;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;
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
          .category(
              "way", "Post", "Web", "Web", "Web", "Web", "Post", "Web", "Post", "Web", "Web", "Web",
              "Web", "Web")
          .category(
              "part",
              List.of("North", "West", "East", "South"),
              "North",
              "North",
              "North",
              "North",
              "North",
              "West",
              "East",
              "West",
              "East",
              "East",
              "North",
              "North",
              "North")
          .number(
              "public", "1", "2", "3", null, null, null, null, null, null, null, null, null, null);

  private final ColumnPath part = ColumnPath.of("survey", "part");
  private final Breakdown byFamily = count(survey.rows()).by(survey.category("family"));
  private final Figure again = share(survey.category("again").is("Yes"));

  private Bench nation() {
    return new Bench().with(survey).withholding(3, "survey").small(5).dividedBy(part);
  }

  /** A bilan that is published alone. */
  private Bench alone() {
    return new Bench().with(survey).withholding(3, "survey").small(5);
  }

  private Bench of(String name) {
    Condition restriction = survey.category("part").is(name);
    return nation().within(new Scope(Map.of("part", name), List.of(restriction)));
  }

  @Test
  void aValueOfTooFewAnswersIsWithheldWithItsBase() {
    Result.Figure share = of("West").figure(again.formula());

    assertThat(share.value().isMissing()).isTrue();
    assertThat(share.base()).isEmpty();
    assertThat(share.flags()).containsExactly(Flag.WITHHELD);
  }

  @Test
  void anotherPartIsWithheldSoThatTheNationGivesNoneAway() {
    assertThat(of("East").figure(again.formula()).flags()).containsExactly(Flag.WITHHELD);
    assertThat(of("North").value(again.formula())).isEqualTo("62.5");
  }

  @Test
  void theNationIsToldWhole() {
    assertThat(nation().cells(byFamily.formula()))
        .isEqualTo("Club=5, Firm=4, School=1, Town=3, Moon=0");
  }

  @Test
  void howManyAnsweredIsToldEverywhere() {
    assertThat(of("West").value(count(survey.rows()).formula())).isEqualTo("2");
    assertThat(of("West").value(count(survey.category("again").isKnown()).formula()))
        .isEqualTo("2");
  }

  @Test
  void whatTooFewAnsweredIsWithheldWhole() {
    assertThat(of("West").cells(byFamily.formula()))
        .isEqualTo("Club=missing, Firm=missing, School=missing, Town=missing, Moon=missing");
  }

  @Test
  void allLabelsStandWhereNothingIsTold() {
    // All of the West came by post: the label alone would say so.
    assertThat(of("West").cells(count(survey.rows()).by(survey.category("way")).formula()))
        .isEqualTo("Post=missing, Web=missing");
  }

  @Test
  void countsAreToldOrWithheldAsTheSharesTheyAre() {
    assertThat(of("West").figure(count(survey.category("again").is("Yes")).formula()).flags())
        .containsExactly(Flag.WITHHELD);
    assertThat(of("North").value(count(survey.category("again").is("Yes")).formula()))
        .isEqualTo("5");
  }

  @Test
  void aTableOfTheNationByPartsWithholdsWhatTheirBilansDo() {
    Breakdown byPart = again.by(survey.category("part"));
    assertThat(nation().cells(byPart.formula()))
        .isEqualTo("North=62.5, West=missing, East=missing, South=missing");
  }

  @Test
  void aShareOfTooFewAnswersIsWithheldOfTheNationToo() {
    Figure share = again.where(survey.category("family").is("School"));
    assertThat(nation().figure(share.formula()).flags()).containsExactly(Flag.WITHHELD);
  }

  @Test
  void aSecondLineIsWithheldSoThatNoTotalGivesTheFirstAway() {
    Breakdown table = again.by(survey.category("family"));
    assertThat(alone().cells(table.formula()))
        .isEqualTo("Club=60, Firm=50, School=missing, Town=missing, Moon=missing");
  }

  @Test
  void whatOnePartAloneAnsweredIsGuardedInTheNationToo() {
    Breakdown table = again.by(survey.category("family"));
    // All towns and all clubs are of the North: its lines would give those of the nation away.
    assertThat(nation().cells(table.formula()))
        .isEqualTo("Club=missing, Firm=50, School=missing, Town=missing, Moon=missing");
  }

  @Test
  void aTableOfTwoAnswersIsWithheldByLinesAndColumns() {
    Result.Breakdown table = alone().breakdown(byFamily.by(survey.category("again")).formula());
    assertThat(table.cells())
        .filteredOn(cell -> cell.flags().contains(Flag.WITHHELD))
        .extracting(cell -> cell.category().orElseThrow() + "/" + cell.series().orElseThrow())
        .containsExactly("School/Yes", "School/No", "Town/Yes", "Town/No");
  }

  @Test
  void severalConditionsAreGuardedAsTheTableTheyAreOf() {
    Figure both =
        count(survey.category("family").is("School").and(survey.category("again").is("Yes")));
    assertThat(nation().figure(both.formula()).flags()).containsExactly(Flag.WITHHELD);
  }

  @Test
  void aValueOfFewAnswersIsFlagged() {
    assertThat(of("North").figure(mean(survey.number("public")).formula()).flags())
        .containsExactly(Flag.SMALL_BASE);
    assertThat(nation().figure(again.formula()).flags()).isEmpty();
  }

  @Test
  void whatIsMadeOfAFlaggedValueIsFlagged() {
    Figure few = mean(survey.number("public"));
    assertThat(of("North").figure(few.plus(count(survey.rows())).formula()).flags())
        .containsExactly(Flag.SMALL_BASE);
  }

  @Test
  void whereNobodyAnsweredNobodyKnowsHowManyAnswersThereAre() {
    Scope nowhere =
        new Scope(Map.of("part", "South"), List.of(survey.category("part").is("South")));
    Bench south = nation().within(nowhere);
    assertThat(south.figure(shares(survey.category("family")).size().formula()).flags())
        .containsExactly(Flag.MISSING);
  }

  @Test
  void otherSourcesArePublished() {
    Bench others =
        new Bench()
            .with(survey)
            .withholding(3, "another")
            .within(new Scope(Map.of("part", "West"), List.of(survey.category("part").is("West"))));

    assertThat(others.value(again.formula())).isEqualTo("50");
  }

  @Test
  void whatIsMadeOfAWithheldValueIsWithheld() {
    Figure yes = count(survey.category("again").is("Yes"));
    Figure all = count(survey.rows());

    for (Figure made :
        List.of(
            yes.plus(all),
            percent(yes, all),
            byFamily.total(),
            byFamily.of("Town"),
            byFamily.size())) {
      assertThat(of("West").figure(made.formula()).flags()).containsExactly(Flag.WITHHELD);
    }
    assertThat(of("West").indicator("top", byFamily.top(2).formula()).evaluated("top").result())
        .isEqualTo(Answer.flagged(Result.Figure.of(Value.missing(), ""), Flag.WITHHELD));
  }

  @Test
  void aRankingLeavesWithheldCategoriesOut() {
    assertThat(alone().value(again.by(survey.category("family")).top(4).formula()))
        .isEqualTo("Club | Firm");
  }

  @Test
  void howManyRowsAWithheldCountTookIsNotToldEither() {
    Bench west = of("West").indicator("yes", count(survey.category("again").is("Yes")).formula());
    assertThat(west.evaluated("yes").provenance().rowsOut()).isZero();
  }
}
