package org.bilan.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.indicators.base.BaseWords.count;
import static org.bilan.indicators.base.BaseWords.known;
import static org.bilan.indicators.base.BaseWords.largest;
import static org.bilan.indicators.base.BaseWords.mean;
import static org.bilan.indicators.base.BaseWords.median;
import static org.bilan.indicators.base.BaseWords.share;
import static org.bilan.indicators.base.BaseWords.shares;
import static org.bilan.indicators.base.BaseWords.smallest;
import static org.bilan.indicators.base.BaseWords.sum;
import static org.bilan.indicators.base.BaseWords.the;

import java.math.BigDecimal;
import java.util.List;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Noun;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  private final TestTable events =
      new TestTable("events")
          .category(
              "theme", List.of("Work", "Eat", "Sleep"), "Work", "Eat", "Work", null, "Work", "Eat")
          .category("region", "Bretagne", "Corse", "Bretagne", "Corse", null, "Alsace")
          .number("public", "10", "20.5", null, "40", "30", "0.3")
          .amount("cost", "100", null, null, "50.50", "25", "24.50")
          .date("day", "2011-11-01", "2011-11-30", "2010-11-02", null, "2011-12-01", "2011-11-01")
          .many(
              "targets",
              List.of("Young", "Old", "All"),
              "Young|Old",
              "Old",
              null,
              "Old",
              null,
              "Young")
          .reference("organiser", "organisers", 0, 1, 0, -1, 1, 2)
          .text("title", "www.one", "Two", "www.three", null, "Été", "Six");

  private final TestTable organisers =
      new TestTable("organisers").category("family", List.of("Club", "Firm"), "Club", "Firm", null);

  private final Bench bench = new Bench().with(events, organisers);

  private String value(Figure figure) {
    return bench.value(figure.formula());
  }

  private String cells(Formula formula) {
    return bench.cells(formula);
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  @Test
  void countTakesEveryRow() {
    assertThat(value(count(events.rows()))).isEqualTo("6");
  }

  @Test
  void countOfAConditionTakesItsRows() {
    assertThat(value(count(events.category("theme").is("Work")))).isEqualTo("3");
  }

  @Test
  void labelsAreComparedByTheirNormalForm() {
    assertThat(value(count(events.category("region").is("BRETAGNE ")))).isEqualTo("2");
  }

  @Test
  void labelsMadeOfSignsAreCountedAndApart() {
    TestTable pages = new TestTable("pages").category("page", "/", "+", "/", "/contact", null);
    Bench site = new Bench().with(pages);

    assertThat(site.cells(count(pages.rows()).by(pages.category("page")).formula()))
        .contains("/=2", "+=1", "/contact=1");
    assertThat(site.value(count(pages.category("page").is("/")).formula())).isEqualTo("2");
    assertThat(
            site.value(count(pages.rows()).by(pages.category("page")).only("+").total().formula()))
        .isEqualTo("1");
  }

  @Test
  void anotherLabelDoesNotMeanAMissingOne() {
    assertThat(value(count(events.category("theme").isNot("Work")))).isEqualTo("2");
  }

  @Test
  void theContraryOfAConditionLeavesMissingCellsOut() {
    assertThat(value(count(events.category("theme").is("Work").not()))).isEqualTo("2");
  }

  @Test
  void oneConditionThatHoldsIsEnoughForOr() {
    assertThat(
            value(
                count(
                    events.category("theme").is("Eat").or(events.category("region").is("Corse")))))
        .isEqualTo("3");
  }

  @Test
  void bothConditionsMustHoldForAnd() {
    assertThat(
            value(
                count(
                    events
                        .category("theme")
                        .is("Work")
                        .and(events.category("region").is("Bretagne")))))
        .isEqualTo("2");
  }

  @Test
  void blankCellsCanBeCounted() {
    assertThat(value(count(events.category("theme").isBlank()))).isEqualTo("1");
  }

  @Test
  void knownCountsTheRowsWithAValue() {
    assertThat(value(known(events.number("cost")))).isEqualTo("4");
  }

  @Test
  void textsAreComparedByTheirBeginning() {
    assertThat(value(count(events.text("title").begins("www.")))).isEqualTo("2");
  }

  @Test
  void textsAreComparedWithoutAccents() {
    assertThat(value(count(events.text("title").is("ete")))).isEqualTo("1");
  }

  @Test
  void overAndUnderAreStrict() {
    assertThat(value(count(events.number("public").over(n("20.5"))))).isEqualTo("2");
    assertThat(value(count(events.number("public").under(n("20.50"))))).isEqualTo("2");
  }

  @Test
  void aBoundFinerThanTheColumnIsComparedExactly() {
    assertThat(value(count(events.number("public").over(n("20.4999999999"))))).isEqualTo("3");
    assertThat(value(count(events.number("public").under(n("20.5000000001"))))).isEqualTo("3");
  }

  @Test
  void numbersAreEqualWhateverTheirZeros() {
    assertThat(value(count(events.number("public").isAnyOf(n("10.00"), n("0.3"))))).isEqualTo("2");
    assertThat(value(count(events.number("public").is(n("10.001"))))).isEqualTo("0");
    assertThat(value(count(events.number("public").isNot(n("10"))))).isEqualTo("4");
  }

  @Test
  void daysAreCompared() {
    assertThat(value(count(events.date("day").is("2011-11-01")))).isEqualTo("2");
    assertThat(value(count(events.date("day").over("2011-11-01")))).isEqualTo("2");
    assertThat(value(count(events.date("day").under("2011-11-01")))).isEqualTo("1");
  }

  @Test
  void theYearOfADayIsACategory() {
    assertThat(value(count(events.date("day").year().is("2011")))).isEqualTo("4");
  }

  @Test
  void severalLabelsAreLookedThrough() {
    assertThat(value(count(events.many("targets").has("Old")))).isEqualTo("3");
  }

  @Test
  void theLabelsOfACellAreCounted() {
    Result.Figure mean = bench.figure(mean(events.many("targets").size()).formula());

    assertThat(Bench.text(mean.value())).isEqualTo("1.25");
    assertThat(mean.base()).contains(4L);
  }

  @Test
  void referencesAreFollowed() {
    assertThat(value(count(events.category("organiser", organisers, "family").is("Club"))))
        .isEqualTo("2");
  }

  @Test
  void sumIsExact() {
    Result.Figure sum = bench.figure(sum(events.number("cost")).formula());

    assertThat(Bench.text(sum.value())).isEqualTo("200");
    assertThat(sum.unit()).isEqualTo(Unit.EURO);
    assertThat(sum.base()).contains(4L);
  }

  @Test
  void sumOverNoRowIsZero() {
    assertThat(value(sum(events.number("cost")).where(events.category("theme").is("Sleep"))))
        .isEqualTo("0");
  }

  @Test
  void sumOverUnknownCellsIsMissing() {
    Result.Figure sum =
        bench.figure(sum(events.number("cost")).where(events.number("cost").isBlank()).formula());

    assertThat(sum.value().isMissing()).isTrue();
    assertThat(sum.flags()).containsExactly(Flag.MISSING);
  }

  @Test
  void meanCarriesItsBaseAndItsDeviation() {
    Result.Figure mean =
        bench.figure(
            mean(events.number("public")).where(events.number("public").over(n("5"))).formula());

    // 10, 20.5, 40 and 30: the sum is 100.5; the squares deviate by 495.1875.
    assertThat(Bench.text(mean.value())).isEqualTo("25.125");
    assertThat(mean.base()).contains(4L);
    assertThat(mean.deviation().orElseThrow().doubleValue())
        .isCloseTo(Math.sqrt(495.1875 / 3), org.assertj.core.data.Offset.offset(1e-12));
  }

  @Test
  void theDeviationOfOneRowIsUnknown() {
    Result.Figure mean =
        bench.figure(
            mean(events.number("public")).where(events.number("public").is(n("10"))).formula());

    assertThat(mean.deviation()).isEmpty();
  }

  @Test
  void numbersOfManyDigitsAreAddedExactly() {
    TestTable rates =
        new TestTable("rates").number("rate", "0.333333333333333333333333333333", "1000000000000");

    assertThat(new Bench().with(rates).value(sum(rates.number("rate")).formula()))
        .isEqualTo("1000000000000.333333333333333333333333333333");
  }

  @Test
  void largeSumsOfSquaresDoNotOverflow() {
    TestTable large =
        new TestTable("large").number("n", "99999999999999", "-99999999999999", "99999999999999");
    Result.Figure mean = new Bench().with(large).figure(mean(large.number("n")).formula());

    assertThat(Bench.text(mean.value())).isEqualTo("33333333333333");
    assertThat(mean.deviation().orElseThrow().doubleValue())
        .isCloseTo(99999999999999d * 2 / Math.sqrt(3), org.assertj.core.data.Offset.offset(1d));
  }

  @Test
  void medianIsTheMiddleOrTheMeanOfBoth() {
    assertThat(value(median(events.number("public")))).isEqualTo("20.5");
    assertThat(value(median(events.number("cost")))).isEqualTo("37.75");
  }

  @Test
  void ranksAreTakenAmongKnownCells() {
    assertThat(value(smallest(events.number("public")))).isEqualTo("0.3");
    assertThat(value(smallest(events.number("public"), 2))).isEqualTo("10");
    assertThat(value(largest(events.number("public"), 3))).isEqualTo("20.5");
    assertThat(value(largest(events.number("public"), 6))).isEqualTo("missing");
  }

  @Test
  void daysHaveRanksToo() {
    Result.Figure second = bench.figure(smallest(events.date("day"), 4).formula());

    assertThat(Bench.text(second.value())).isEqualTo("2011-11-30");
    assertThat(second.unit()).isEqualTo(Unit.DAY);
    assertThat(value(largest(events.date("day")))).isEqualTo("2011-12-01");
  }

  @Test
  void shareIsTakenAmongKnownCells() {
    Result.Figure share = bench.figure(share(events.category("theme").is("Work")).formula());

    assertThat(Bench.text(share.value())).isEqualTo("60");
    assertThat(share.base()).contains(5L);
    assertThat(share.unit()).isEqualTo(Unit.PERCENT);
  }

  @Test
  void shareOfSeveralColumnsIsTakenWhereAllAreKnown() {
    Result.Figure share =
        bench.figure(
            share(events.category("theme").is("Work").or(events.number("public").over(n("15"))))
                .formula());

    // Known in both columns: rows 1, 2, 5 and 6; rows 1, 2 and 5 satisfy.
    assertThat(Bench.text(share.value())).isEqualTo("75");
    assertThat(share.base()).contains(4L);
  }

  @Test
  void shareOfAKnownCellIsTakenAmongAllRows() {
    assertThat(
            value(
                share(events.number("public").isKnown())
                    .where(events.category("theme").is("Work"))))
        .startsWith("66.66");
  }

  @Test
  void amongSetsTheBaseOfAShare() {
    Result.Figure share =
        bench.figure(
            share(events.category("theme").is("Work"))
                .among(events.category("region").isAnyOf("Bretagne", "Corse"))
                .formula());

    assertThat(Bench.text(share.value())).isEqualTo("50");
    assertThat(share.base()).contains(4L);
  }

  @Test
  void whereRestrictsTheBaseOfAShare() {
    Result.Figure share =
        bench.figure(
            share(events.category("theme").is("Work"))
                .where(events.category("region").is("Corse"))
                .formula());

    assertThat(Bench.text(share.value())).isEqualTo("0");
    assertThat(share.base()).contains(1L);
  }

  @Test
  void shareOfNothingIsMissing() {
    assertThat(
            value(
                share(events.category("theme").is("Work"))
                    .where(events.category("theme").isBlank())))
        .isEqualTo("missing");
  }

  @Test
  void theTakesTheOnlyRow() {
    assertThat(value(the(events.number("public")).where(events.category("region").is("Alsace"))))
        .isEqualTo("0.3");
    assertThat(value(the(events.category("theme")).where(events.category("region").is("Alsace"))))
        .isEqualTo("Eat");
    assertThat(value(the(events.many("targets")).where(events.text("title").is("www.one"))))
        .isEqualTo("Young | Old");
  }

  @Test
  void theDayOfTheOnlyRowHasDaysAsUnit() {
    Result.Figure day =
        bench.figure(the(events.date("day")).where(events.text("title").is("Two")).formula());

    assertThat(Bench.text(day.value())).isEqualTo("2011-11-30");
    assertThat(day.unit()).isEqualTo(Unit.DAY);
  }

  @Test
  void theOfNoRowIsMissingWithoutAMessage() {
    assertThat(value(the(events.number("public")).where(events.text("title").is("none"))))
        .isEqualTo("missing");
    assertThat(bench.problems).isEmpty();
  }

  @Test
  void theOfSeveralRowsIsAnErrorThatShowsThem() {
    assertThat(value(the(events.number("public")))).isEqualTo("missing");
    assertThat(bench.lines())
        .containsExactly(
            "indicateurs.groovy:1:1: events.public wants a single row, and 6 satisfy the"
                + " conditions: events.csv:2, events.csv:3, events.csv:4. Add a condition with"
                + " where.");
  }

  @Test
  void aBreakdownKeepsEveryDeclaredCategoryAndTheMissingOnes() {
    assertThat(cells(count(events.rows()).by(events.category("theme")).formula()))
        .isEqualTo("Work=3, Eat=2, Sleep=0, =1");
  }

  @Test
  void openCategoriesAreThoseThatOccur() {
    assertThat(
            cells(
                count(events.category("theme").is("Work")).by(events.category("region")).formula()))
        .isEqualTo("Bretagne=2, =1");
  }

  @Test
  void aRowCountsOnceInEachOfItsLabels() {
    assertThat(cells(count(events.rows()).by(events.many("targets")).formula()))
        .isEqualTo("Young=2, Old=3, All=0, =2");
  }

  @Test
  void aCategoryCanBeReachedThroughAReference() {
    assertThat(
            cells(
                count(events.rows())
                    .by(events.category("organiser", organisers, "family"))
                    .formula()))
        .isEqualTo("Club=2, Firm=2, =2");
  }

  @Test
  void yearsAndNumbersAreInAscendingOrder() {
    assertThat(cells(count(events.rows()).by(events.date("day").year()).formula()))
        .isEqualTo("2010=1, 2011=4, =1");
    assertThat(cells(sum(events.number("cost")).by(events.number("public")).formula()))
        .isEqualTo("0.3=24.5, 10=100, 20.5=missing, 30=25, 40=50.5");
  }

  @Test
  void monthsAreInAscendingOrder() {
    assertThat(cells(count(events.date("day").isKnown()).by(events.date("day").month()).formula()))
        .isEqualTo("11=4, 12=1");
  }

  @Test
  void twoColumnsAreACategoryAndASeries() {
    assertThat(
            cells(
                count(events.category("theme").isKnown())
                    .by(events.category("region"), events.category("theme"))
                    .formula()))
        .isEqualTo(
            "Bretagne/Work=2, Bretagne/Eat=0, Bretagne/Sleep=0, "
                + "Corse/Work=0, Corse/Eat=1, Corse/Sleep=0, "
                + "Alsace/Work=0, Alsace/Eat=1, Alsace/Sleep=0, "
                + "/Work=1, /Eat=0, /Sleep=0");
  }

  @Test
  void sumsAndMeansByCategoryLeaveMissingCategoriesOut() {
    assertThat(cells(sum(events.number("cost")).by(events.category("theme")).formula()))
        .isEqualTo("Work=125, Eat=24.5, Sleep=0");
    assertThat(cells(mean(events.number("public")).by(events.category("theme")).formula()))
        .isEqualTo("Work=20, Eat=10.4, Sleep=missing");
  }

  @Test
  void sharesAreTakenAmongKnownCells() {
    Result.Breakdown shares = bench.breakdown(shares(events.category("theme")).formula());

    assertThat(Bench.cells(shares)).isEqualTo("Work=60, Eat=40, Sleep=0");
    assertThat(shares.cells()).allMatch(cell -> cell.base().equals(java.util.Optional.of(5L)));
    assertThat(shares.unit()).isEqualTo(Unit.PERCENT);
    assertThat(shares.measure()).isEqualTo(Result.Measure.SHARE);
  }

  @Test
  void sharesOfSeveralLabelsAreTakenAmongRowsWithOne() {
    assertThat(cells(shares(events.many("targets")).formula()))
        .isEqualTo("Young=50, Old=75, All=0");
  }

  @Test
  void sharesBySeriesHaveABaseEach() {
    assertThat(cells(shares(events.category("theme")).by(events.date("day").year()).formula()))
        .isEqualTo(
            "Work/2010=100, Work/2011=50, Eat/2010=0, Eat/2011=50, Sleep/2010=0, Sleep/2011=0");
  }

  @Test
  void sharesAmongRowsTakeThemAllAsBase() {
    assertThat(
            cells(
                shares(events.category("organiser", organisers, "family"))
                    .among(events.category("theme").isKnown())
                    .formula()))
        .isEqualTo("Club=40, Firm=40");
  }

  @Test
  void shareByCategoryHasABaseEach() {
    Result.Breakdown byTheme =
        bench.breakdown(
            share(events.number("public").over(n("15"))).by(events.category("theme")).formula());

    assertThat(Bench.cells(byTheme)).isEqualTo("Work=50, Eat=50, Sleep=missing");
    assertThat(byTheme.cells().get(0).base()).contains(2L);
  }

  @Test
  void theItemsOfAGridAreCountedEach() {
    TestTable survey =
        new TestTable("survey")
            .grid(
                "rating",
                List.of("Posters", "Site"),
                new String[] {"Good", "Bad"},
                new String[] {"Unused", "Good"},
                new String[] {null, "Good"});
    Bench ofSurvey = new Bench().with(survey);
    Formula rated =
        share(survey.grid("rating").is("Good"))
            .among(survey.grid("rating").isNot("Unused"))
            .by(survey.grid("rating").items())
            .formula();
    Result.Breakdown byItem = ofSurvey.breakdown(rated);

    assertThat(Bench.cells(byItem)).startsWith("Posters=100, Site=66.66");
    assertThat(byItem.cells().get(0).base()).contains(1L);
    assertThat(byItem.cells().get(1).base()).contains(3L);
  }

  @Test
  void twoGridsInOneMeasureAreRefused() {
    TestTable survey =
        new TestTable("survey")
            .grid("a", List.of("x"), new String[][] {{"Good"}})
            .grid("b", List.of("x"), new String[][] {{"Good"}});
    Bench ofSurvey = new Bench().with(survey);

    ofSurvey.value(count(survey.grid("a").is("Good")).where(survey.grid("b").is("Good")).formula());

    assertThat(ofSurvey.lines())
        .containsExactly(
            "indicateurs.groovy:1:1: One measure cannot speak of two table questions: survey.a,"
                + " survey.b. Make two indicators of it.");
  }

  @Test
  void aLabelThatNoCellBearsIsAnError() {
    bench.value(count(events.category("region").is("Bretange")).formula());

    assertThat(bench.lines())
        .containsExactly(
            "indicateurs.groovy:1:1: events.region has no category 'Bretange'. → Bretagne");
  }

  @Test
  void anEmptyTableHasNoWrongLabel() {
    TestTable empty = new TestTable("empty").category("region", new String[0]);
    Bench ofEmpty = new Bench().with(empty);

    assertThat(ofEmpty.value(count(empty.category("region").is("Bretagne")).formula()))
        .isEqualTo("0");
    assertThat(ofEmpty.problems).isEmpty();
  }

  @Test
  void countsAreNamedByTheNoun() {
    Noun noun = new Noun("event", "events", false);
    Formula count = count(events.rows()).formula();

    assertThat(bench.indicator("a", count, null, noun).evaluated("a").result().unit())
        .isEqualTo("events");
    assertThat(bench.indicator("b", count, null, null).evaluated("b").result().unit()).isEmpty();
  }

  @Test
  void theDeclaredUnitWins() {
    assertThat(
            bench
                .indicator("a", sum(events.number("cost")).formula(), "k€", null)
                .evaluated("a")
                .result()
                .unit())
        .isEqualTo("k€");
  }
}
