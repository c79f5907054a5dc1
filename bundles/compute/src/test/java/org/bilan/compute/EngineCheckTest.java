package org.bilan.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.indicators.base.BaseWords.count;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Call;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.formula.Formula.Lookup;
import org.bilan.api.indicator.Identity;
import org.junit.jupiter.api.Test;

class EngineCheckTest {

  private final TestTable events =
      new TestTable("events").category("theme", List.of("Work", "Eat"), "Work", "Eat", "Work");
  private final Bench bench = new Bench().with(events);

  private static Figure lookup(String id) {
    return new Figure(new Lookup(id, Kind.FIGURE));
  }

  private List<String> checked() {
    bench.engine().check(bench.indicators(), bench.problems::add);
    return bench.lines();
  }

  @Test
  void twoIndicatorsInACircleAreToldOnce() {
    bench.indicator("b.un", lookup("b.deux").formula());
    bench.indicator("b.deux", lookup("b.un").plus(lookup("b.un")).formula());

    assertThat(checked())
        .containsExactly("indicateurs.groovy:1:1: 'b.un' needs 'b.deux', which needs 'b.un'.");
  }

  @Test
  void anIndicatorThatNeedsItselfIsTold() {
    bench.indicator("b.un", lookup("b.un").formula());

    assertThat(checked()).containsExactly("indicateurs.groovy:1:1: 'b.un' needs itself.");
  }

  @Test
  void whatLeadsToACircleIsNotInIt() {
    bench.indicator("a", lookup("b").formula());
    bench.indicator("b", lookup("c").formula());
    bench.indicator("c", lookup("d").formula());
    bench.indicator("d", lookup("b").formula());

    assertThat(checked())
        .containsExactly(
            "indicateurs.groovy:2:1: These indicators need one another, in a circle: b → c → d →"
                + " b.");
  }

  @Test
  void anUnknownIndicatorIsTold() {
    bench.indicator("events.total", count(events.rows()).formula());
    bench.indicator("events.twice", lookup("events.totl").formula());

    assertThat(checked())
        .containsExactly(
            "indicateurs.groovy:2:1: There is no indicator 'events.totl'. → events.total");
  }

  @Test
  void aFunctionThatNoBundleOffersIsTold() {
    bench.indicator("a", new Call("estimate", Kind.FIGURE, Map.of(), Map.of()));

    assertThat(checked())
        .containsExactly(
            "indicateurs.groovy:1:1: No active bundle offers the computation 'estimate': start the"
                + " bundle that does, or remove the word.");
  }

  @Test
  void whatIsRightIsNotTold() {
    bench.indicator("a", count(events.rows()).formula());
    bench.indicator("b", lookup("a").plus(lookup("a")).formula());

    assertThat(checked()).isEmpty();
  }

  private List<String> verified(Formula left, Formula right, String within) {
    Identity identity =
        new Identity(
            "Parts add up",
            left,
            right,
            new BigDecimal(within),
            Place.at("identites.groovy", 3, 1));
    bench
        .engine()
        .verify(
            List.of(identity),
            bench.request(),
            bench.evaluate(),
            bench.memory(),
            bench.problems::add);
    return bench.lines();
  }

  @Test
  void anIdentityThatHoldsIsNotTold() {
    bench.indicator("events.total", count(events.rows()).formula());

    assertThat(
            verified(
                new Lookup("events.total", Kind.FIGURE),
                count(events.rows()).by(events.category("theme")).total().formula(),
                "0"))
        .isEmpty();
  }

  @Test
  void aBrokenIdentityTellsBothSides() {
    assertThat(
            verified(
                count(events.rows()).formula(),
                count(events.category("theme").is("Work")).formula(),
                "0"))
        .containsExactly(
            "identites.groovy:3:1: 'Parts add up' is not true: 3 on one side, 2 on the other, a"
                + " difference of 1.");
    assertThat(bench.problems).allMatch(Diagnostic::isError);
  }

  @Test
  void aDifferenceWithinTheBoundIsAllowed() {
    assertThat(
            verified(
                count(events.rows()).formula(),
                Figure.constant(new BigDecimal("3.5")).formula(),
                "0.5"))
        .isEmpty();
  }

  @Test
  void anIdentityWithoutAValueIsAWarning() {
    TestTable absent = new TestTable("absent").text("a", "b");

    assertThat(verified(count(events.rows()).formula(), count(absent.rows()).formula(), "0"))
        .containsExactly(
            "identites.groovy:3:1: 'Parts add up' could not be verified: count of absent has no"
                + " value.");
    assertThat(bench.problems).noneMatch(Diagnostic::isError);
  }

  @Test
  void anIdentityOfRankingsComparesThem() {
    Formula ranking = count(events.rows()).by(events.category("theme")).top(1).formula();

    assertThat(verified(ranking, new Formula.Stated(List.of("Eat"), "x"), "0"))
        .containsExactly(
            "identites.groovy:3:1: 'Parts add up' is not true: Work on one side, Eat on the"
                + " other.");
  }

  @Test
  void anIdentityOfAnUnknownIndicatorIsTold() {
    assertThat(verified(lookup("none").formula(), count(events.rows()).formula(), "0"))
        .containsExactly("identites.groovy:3:1: There is no indicator 'none'.");
  }

  @Test
  void whatWasToldOfAnIndicatorIsNotToldAgain() {
    bench.indicator(
        "wrong", org.bilan.indicators.base.BaseWords.the(events.category("theme")).formula());

    verified(lookup("wrong").formula(), count(events.rows()).formula(), "0");

    assertThat(bench.problems)
        .extracting(Diagnostic::code)
        .containsExactly("compute.several-rows", "compute.identity-unverified");
  }

  @Test
  void messagesAreTheSameInBothLanguages() throws IOException {
    assertThat(keys("fr")).isEqualTo(keys("en")).isNotEmpty();
  }

  private static TreeSet<Object> keys(String language) throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        EngineCheckTest.class.getResourceAsStream("messages_" + language + ".properties")) {
      properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return new TreeSet<>(properties.keySet());
  }
}
