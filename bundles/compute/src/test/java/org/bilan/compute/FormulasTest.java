package org.bilan.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.indicators.base.BaseWords.count;
import static org.bilan.indicators.base.BaseWords.mean;
import static org.bilan.indicators.base.BaseWords.percent;
import static org.bilan.indicators.base.BaseWords.share;
import static org.bilan.indicators.base.BaseWords.shares;
import static org.bilan.indicators.base.BaseWords.sum;
import static org.bilan.indicators.base.BaseWords.the;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.formula.Breakdown;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Condition;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.formula.Formula.Lookup;
import org.bilan.api.formula.Formula.Nation;
import org.bilan.api.formula.Formula.Stated;
import org.bilan.api.formula.ReferenceTerm;
import org.bilan.api.formula.Scope;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Noun;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.indicator.Unit;
import org.bilan.api.script.ScriptVocabulary;
import org.junit.jupiter.api.Test;

class FormulasTest {

  private final TestTable events =
      new TestTable("events")
          .category(
              "theme",
              List.of("Work", "Eat", "Sleep", "Play"),
              "Work",
              "Eat",
              "Work",
              "Play",
              "Work",
              "Eat")
          .category(
              "region",
              List.of("Bretagne", "Corse"),
              "Bretagne",
              "Corse",
              "Bretagne",
              "Bretagne",
              null,
              "Corse")
          .category("place", "Town", "Town", "Sea", "Hill", "Town", "Hill")
          .amount("cost", "10", "20", "30", "40", "50", "60")
          .number("public", "1", "2", "3", "4", "5", "6")
          .date("day", "2011-11-01", null, null, null, null, null);

  private final Bench bench = new Bench().with(events);
  private final Breakdown byTheme = count(events.rows()).by(events.category("theme"));

  private String value(Figure figure) {
    return bench.value(figure.formula());
  }

  private String unit(Figure figure) {
    return bench.figure(figure.formula()).unit();
  }

  private static Figure constant(String number) {
    return Figure.constant(new BigDecimal(number));
  }

  private static Scope within(Condition... conditions) {
    return new Scope(Map.of("region", "Bretagne"), List.of(conditions));
  }

  // Arithmetic

  @Test
  void theFourOperationsAreExact() {
    Figure six = count(events.rows());

    assertThat(value(six.plus(constant("0.5")))).isEqualTo("6.5");
    assertThat(value(six.minus(constant("10")))).isEqualTo("-4");
    assertThat(value(six.multiply(constant("1.50")))).isEqualTo("9");
    assertThat(value(six.div(constant("4")))).isEqualTo("1.5");
  }

  @Test
  void aQuotientHasThirtyFourDigits() {
    assertThat(value(constant("1").div(constant("3"))))
        .isEqualTo("0.3333333333333333333333333333333333");
  }

  @Test
  void aQuotientByZeroIsMissing() {
    assertThat(bench.figure(constant("1").div(constant("0")).formula()).flags())
        .containsExactly(Flag.MISSING);
    assertThat(bench.problems).isEmpty();
  }

  @Test
  void whatIsMadeOfAMissingFigureIsMissing() {
    Figure nothing = the(events.number("public")).where(events.number("public").is(n("99")));

    assertThat(value(nothing.plus(constant("1")))).isEqualTo("missing");
    assertThat(bench.problems).isEmpty();
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  @Test
  void amountsKeepTheirUnit() {
    Figure cost = sum(events.number("cost"));

    assertThat(unit(cost.plus(cost))).isEqualTo(Unit.EURO);
    assertThat(unit(cost.plus(constant("5")))).isEqualTo(Unit.EURO);
    assertThat(unit(cost.multiply(count(events.rows())))).isEqualTo(Unit.EURO);
    assertThat(unit(cost.div(count(events.rows())))).isEqualTo(Unit.EURO);
    assertThat(unit(cost.div(cost))).isEqualTo(Unit.NONE);
  }

  @Test
  void sharesAreSubtractedInPoints() {
    Figure share = share(events.category("theme").is("Work"));

    assertThat(unit(share.minus(share))).isEqualTo(Unit.POINTS);
    assertThat(unit(share.plus(share))).isEqualTo(Unit.PERCENT);
  }

  @Test
  void amountsAndSharesAreNotAdded() {
    Figure share = share(events.category("theme").is("Work"));

    assertThat(value(sum(events.number("cost")).plus(share))).isEqualTo("missing");
    assertThat(bench.lines())
        .containsExactly(
            "indicateurs.groovy:1:1: '€' and '%' can be neither added nor subtracted.");
  }

  @Test
  void amountsAreNotAddedToWhatIsCounted() {
    Noun concert = new Noun("concert", "concerts", false);
    bench.indicator("income", sum(events.number("cost")).formula());
    bench.indicator("concerts", count(events.rows()).formula(), null, concert);

    bench.indicator("sum", lookup("income").plus(lookup("concerts")).formula());
    bench.indicator("difference", lookup("concerts").minus(lookup("income")).formula());
    bench.indicator("plain", lookup("income").plus(count(events.rows())).formula());
    Results results = bench.evaluate();

    assertThat(results.byId().get("sum").result()).isEqualTo(Result.Figure.missing(Unit.NONE));
    assertThat(results.byId().get("plain").result().unit()).isEqualTo(Unit.EURO);
    assertThat(bench.lines())
        .containsExactly(
            "indicateurs.groovy:3:1: '€' and 'concerts' can be neither added nor subtracted.",
            "indicateurs.groovy:4:1: 'concerts' and '€' can be neither added nor subtracted.");
  }

  @Test
  void theDeclaredUnitOfARatioWins() {
    Formula ratio =
        sum(events.number("cost"))
            .div(sum(events.number("cost")))
            .multiply(constant("100"))
            .formula();

    assertThat(bench.indicator("ratio", ratio, "%", null).evaluated("ratio").result().unit())
        .isEqualTo(Unit.PERCENT);
  }

  @Test
  void countsOfDifferentThingsAddUpToNeither() {
    bench.indicator("a", count(events.rows()).formula(), null, new Noun("event", "events", false));
    bench.indicator("b", count(events.rows()).formula(), null, new Noun("press", "press", false));

    assertThat(unit(lookup("a").plus(lookup("b")))).isEqualTo(Unit.NONE);
    assertThat(unit(lookup("a").plus(lookup("a")))).isEqualTo("events");
  }

  private static Figure lookup(String id) {
    return new Figure(new Lookup(id, Kind.FIGURE));
  }

  @Test
  void aMeanTimesANumberKeepsItsBase() {
    Result.Figure doubled =
        bench.figure(mean(events.number("public")).multiply(constant("2")).formula());

    assertThat(Bench.text(doubled.value())).isEqualTo("7");
    assertThat(doubled.base()).contains(6L);
    assertThat(doubled.deviation().orElseThrow().doubleValue())
        .isCloseTo(2 * Math.sqrt(3.5), org.assertj.core.data.Offset.offset(1e-12));
  }

  @Test
  void aDayIsNoNumber() {
    Figure day = the(events.date("day")).where(events.number("public").is(n("1")));

    assertThat(value(day.plus(constant("1")))).isEqualTo("missing");
    assertThat(bench.lines())
        .containsExactly(
            "indicateurs.groovy:1:1: the events.day where events.public.is(1) is not a number: it"
                + " cannot be computed with.");
  }

  @Test
  void percentIsAFunction() {
    assertThat(value(percent(constant("3"), constant("4")))).isEqualTo("75");
  }

  // Stated

  @Test
  void aStatedFactIsFlagged() {
    Result.Figure pages = bench.figure(new Stated(n("4"), "The layout"));

    assertThat(Bench.text(pages.value())).isEqualTo("4");
    assertThat(pages.flags()).containsExactly(Flag.STATED);
  }

  @Test
  void aStatedDayIsADay() {
    Result.Figure day = bench.figure(new Stated(LocalDate.of(2011, 10, 25), "The invitation"));

    assertThat(Bench.text(day.value())).isEqualTo("2011-10-25");
    assertThat(day.unit()).isEqualTo(Unit.DAY);
  }

  @Test
  void statedLabelsAreARanking() {
    assertThat(bench.value(new Stated(List.of("b", "a"), "Someone"))).isEqualTo("b | a");
  }

  // Selections

  @Test
  void overAndUnderKeepCells() {
    assertThat(bench.cells(byTheme.over(n("1")).formula())).isEqualTo("Work=3, Eat=2");
    assertThat(bench.cells(byTheme.under(n("2")).formula())).isEqualTo("Sleep=0, Play=1");
  }

  @Test
  void onlyAndWithoutKeepCells() {
    assertThat(bench.cells(byTheme.only("eat", "Play").formula())).isEqualTo("Eat=2, Play=1");
    assertThat(bench.cells(byTheme.without("Work").formula())).isEqualTo("Eat=2, Sleep=0, Play=1");
  }

  @Test
  void sizePassesOverZeros() {
    assertThat(value(byTheme.size())).isEqualTo("3");
  }

  @Test
  void sizeDoesNotCountTheMissingCategory() {
    assertThat(value(count(events.rows()).by(events.category("region")).size())).isEqualTo("2");
  }

  @Test
  void totalAddsEveryCell() {
    assertThat(value(count(events.rows()).by(events.category("region")).total())).isEqualTo("6");
  }

  @Test
  void ofTakesOneCategory() {
    assertThat(value(byTheme.of("eat"))).isEqualTo("2");
  }

  @Test
  void ofAShareKeepsItsBase() {
    Result.Figure work = bench.figure(shares(events.category("theme")).of("Work").formula());

    assertThat(Bench.text(work.value())).isEqualTo("50");
    assertThat(work.unit()).isEqualTo(Unit.PERCENT);
    assertThat(work.base()).contains(6L);
  }

  @Test
  void ofAnUnknownCategoryIsAnError() {
    assertThat(value(byTheme.of("Wrok"))).isEqualTo("missing");
    assertThat(bench.lines())
        .containsExactly(
            "indicateurs.groovy:1:1: count of events by events.theme has no category 'Wrok'. →"
                + " Work");
  }

  @Test
  void aCategoryThatNoRowOfTheScopeHasIsZero() {
    Breakdown byPlace = count(events.rows()).by(events.category("place"));
    Bench corse = new Bench().with(events).within(within(events.category("region").is("Corse")));

    assertThat(corse.value(byPlace.of("Sea").formula())).isEqualTo("0");
    assertThat(corse.problems).isEmpty();
  }

  @Test
  void aMeanOfACategoryThatNoRowHasIsMissing() {
    Breakdown byPlace = mean(events.number("public")).by(events.category("place"));
    Bench corse = new Bench().with(events).within(within(events.category("region").is("Corse")));

    assertThat(corse.value(byPlace.of("Sea").formula())).isEqualTo("missing");
    assertThat(corse.problems).isEmpty();
  }

  @Test
  void categoriesKeepTheirOrder() {
    assertThat(bench.value(byTheme.categories().formula())).isEqualTo("Work | Eat | Play");
  }

  @Test
  void topIsByDecreasingValue() {
    assertThat(bench.value(byTheme.top(2).formula())).isEqualTo("Work | Eat");
    assertThat(bench.value(byTheme.top(10).formula())).isEqualTo("Work | Eat | Play");
  }

  @Test
  void bottomIsByIncreasingValueAndKeepsZeros() {
    assertThat(bench.value(byTheme.bottom(2).formula())).isEqualTo("Sleep | Play");
  }

  @Test
  void ranksAreFromOneToAnother() {
    assertThat(bench.value(byTheme.ranks(2, 3).formula())).isEqualTo("Eat | Play");
  }

  @Test
  void equalValuesKeepTheirOrderAndATieAtTheCutIsTold() {
    Breakdown byPlace =
        count(events.category("place").isAnyOf("Sea", "Hill"))
            .where(events.category("theme").isAnyOf("Work", "Eat"))
            .by(events.category("place"));
    Result.Figure first = bench.figure(byPlace.top(1).formula());

    assertThat(Bench.text(first.value())).isEqualTo("Sea");
    assertThat(first.flags()).containsExactly(Flag.TIE);
    assertThat(bench.lines())
        .containsExactly(
            "indicateurs.groovy:1:1: 'Sea' and 'Hill' are equal (1) at the cut of the ranking: the"
                + " order of the categories decides.");
  }

  @Test
  void equalValuesOnOneSideOfTheCutAreNoTie() {
    Breakdown byPlace =
        count(events.rows()).by(events.category("place")).only("Town", "Hill", "Sea");

    assertThat(bench.figure(byPlace.top(3).formula()).flags()).isEmpty();
  }

  @Test
  void aRankingOfTwoColumnsIsRefused() {
    Breakdown both = byTheme.by(events.category("region"));

    assertThat(bench.value(both.top(1).formula())).isEqualTo("missing");
    assertThat(bench.lines())
        .containsExactly(
            "indicateurs.groovy:1:1: count of events by events.theme, events.region is broken"
                + " down by two columns: this word wants one.");
  }

  // Scope and lookups

  @Test
  void theScopeRestrictsItsSources() {
    Bench bretagne =
        new Bench().with(events).within(within(events.category("region").is("Bretagne")));

    assertThat(bretagne.value(count(events.rows()).formula())).isEqualTo("3");
  }

  @Test
  void nationTakesNoNoticeOfTheScope() {
    Bench bretagne =
        new Bench().with(events).within(within(events.category("region").is("Bretagne")));
    bretagne.indicator("events.total", count(events.rows()).formula());
    Figure share =
        lookup("events.total").div(new Figure(new Nation(new Lookup("events.total", Kind.FIGURE))));

    assertThat(bretagne.value(share.formula())).isEqualTo("0.5");
  }

  @Test
  void aScopeThatNoRowIsInIsNoMistake() {
    Bench mars = new Bench().with(events).within(within(events.text("place").is("Mars")));

    assertThat(mars.value(count(events.rows()).formula())).isEqualTo("0");
    assertThat(mars.problems).isEmpty();
  }

  @Test
  void indicatorsUseIndicatorsInAnyOrder() {
    bench.indicator("twice", lookup("once").multiply(constant("2")).formula());
    bench.indicator("once", count(events.rows()).formula());

    assertThat(Bench.text(((Result.Figure) bench.evaluated("twice").result()).value()))
        .isEqualTo("12");
  }

  @Test
  void onlyTheWantedOnesAndWhatTheyUseAreEvaluated() {
    bench.indicator("alone", count(events.rows()).formula());
    bench.indicator("once", count(events.rows()).formula());
    bench.indicator("twice", lookup("once").multiply(constant("2")).formula());

    assertThat(bench.only("twice").evaluate().byId()).containsOnlyKeys("once", "twice");
  }

  @Test
  void aMissingSourceGivesAMissingResultWithoutAWord() {
    TestTable absent = new TestTable("absent").category("kind", "a");
    Breakdown byKind = count(absent.rows()).by(absent.category("kind"));

    assertThat(bench.value(count(absent.rows()).plus(constant("1")).formula()))
        .isEqualTo("missing");
    assertThat(bench.value(byKind.of("b").formula())).isEqualTo("missing");
    assertThat(bench.cells(byKind.formula())).isEmpty();
    assertThat(bench.problems).isEmpty();
  }

  @Test
  void oneIndicatorThatFailsStopsNoOther() {
    bench.indicator("wrong", the(events.number("public")).formula());
    bench.indicator("uses", lookup("wrong").plus(constant("1")).formula());
    bench.indicator("right", count(events.rows()).formula());

    assertThat(Bench.text(((Result.Figure) bench.evaluated("right").result()).value()))
        .isEqualTo("6");
    assertThat(bench.lines()).hasSize(1).first().asString().startsWith("indicateurs.groovy:1:1:");
  }

  @Test
  void aCircleIsMissingAndDoesNotHang() {
    bench.indicator("a", lookup("b").formula());
    bench.indicator("b", lookup("a").formula());

    assertThat(bench.evaluated("a").result()).isEqualTo(Result.Figure.missing(""));
  }

  @Test
  void aFunctionThatBreaksDownIsTold() {
    bench.offering(new Broken());

    bench.value(new Call("broken", Kind.FIGURE, Map.of(), Map.of()));

    assertThat(bench.lines())
        .containsExactly(
            "indicateurs.groovy:1:1: The word 'broken' could not be computed: tell whoever"
                + " maintains the bundle that offers it.");
  }

  @Test
  void aFigureWhereABreakdownIsWantedIsTold() {
    bench.indicator("total", count(events.rows()).formula());

    bench.value(new Breakdown(new Lookup("total", Kind.BREAKDOWN)).size().formula());

    assertThat(bench.lines())
        .containsExactly(
            "indicateurs.groovy:2:1: This indicator could not be computed: tell whoever maintains"
                + " Bilan, with its script.");
  }

  @Test
  void aColumnThatTheTableLacksIsTold() {
    TestTable richer = new TestTable("events").number("sise", "1");

    bench.value(sum(richer.number("sise")).formula());

    assertThat(bench.lines())
        .containsExactly("indicateurs.groovy:1:1: events.sise: the source has no column 'sise'.");
  }

  @Test
  void aColumnThatLeadsNowhereIsTold() {
    TestTable wrong = new TestTable("wrong").category("kind", "a");

    bench.value(count(events.category("place", wrong, "kind").is("a")).formula());

    assertThat(bench.lines())
        .containsExactly(
            "indicateurs.groovy:1:1: events.place.kind: 'place' leads to no other source.");
  }

  @Test
  void aBreakdownByAReferenceIsRefused() {
    TestTable cells = new TestTable("cells").number("n", "1").reference("event", "events", 0);
    Bench withReference = new Bench().with(events, cells);
    ReferenceTerm event =
        new ReferenceTerm(
            ColumnPath.of("cells", "event"), cells.schema().column("event").orElseThrow());

    withReference.cells(count(cells.rows()).by(event).formula());

    assertThat(withReference.lines())
        .containsExactly(
            "indicateurs.groovy:1:1: cells.event leads to another source and cannot break a figure"
                + " down: add the column wanted after a dot.");
  }

  @Test
  void aShareOfACategoryThatNoRowOfTheScopeHasIsZero() {
    Bench corse = new Bench().with(events).within(within(events.category("region").is("Corse")));

    assertThat(corse.value(shares(events.category("place")).of("Sea").formula())).isEqualTo("0");
  }

  private static final class Broken implements ScriptVocabulary, IndicatorFunction {
    @Override
    public String bundle() {
      return "indicators-broken";
    }

    @Override
    public List<IndicatorFunction> functions() {
      return List.of(this);
    }

    @Override
    public String name() {
      return "broken";
    }

    @Override
    public Result evaluate(FunctionCall call) {
      return new Result.Figure(
          null,
          "",
          Optional.of(1L / Integer.parseInt("0")),
          Optional.empty(),
          Optional.empty(),
          Set.of());
    }
  }
}
