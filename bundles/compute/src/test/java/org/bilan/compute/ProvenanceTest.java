package org.bilan.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.indicators.base.BaseWords.count;
import static org.bilan.indicators.base.BaseWords.largest;
import static org.bilan.indicators.base.BaseWords.percent;
import static org.bilan.indicators.base.BaseWords.share;
import static org.bilan.indicators.base.BaseWords.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bilan.api.formula.Figure;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.formula.Formula.Lookup;
import org.bilan.api.formula.Formula.Nation;
import org.bilan.api.formula.Formula.Stated;
import org.bilan.api.formula.Scope;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Provenance.FileUse;
import org.bilan.api.indicator.Provenance.SourceUse;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

  private final TestTable events =
      new TestTable("events")
          .category("theme", List.of("Work", "Eat"), "Work", "Eat", "Work", null)
          .category("region", List.of("Bretagne", "Corse"), "Bretagne", "Corse", "Corse", "Corse")
          .number("public", "1", "2", "3", "4")
          .date("day", "2011-11-01", null, null, null)
          .reference("organiser", "organisers", 0, 0, 0, 0);
  private final TestTable organisers = new TestTable("organisers").category("family", "Club");
  private final Bench bench = new Bench().with(events, organisers);

  private Provenance of(Formula formula) {
    String id = "asked-" + bench.indicators().size();
    return bench.indicator(id, formula).evaluated(id).provenance();
  }

  private String sentence(Formula formula) {
    return of(formula).formula();
  }

  @Test
  void sourcesHaveTheirFilesAndTheirDay() {
    assertThat(of(count(events.rows()).formula()).sources())
        .containsExactly(
            new SourceUse(
                "events",
                "Source events",
                java.util.Optional.of(LocalDate.of(2011, 12, 19)),
                List.of(new FileUse("events.csv", "hash of events"))));
  }

  @Test
  void sourcesReachedByReferencesAreRead() {
    Figure clubs = count(events.category("organiser", organisers, "family").is("Club"));

    assertThat(of(clubs.formula()).sources())
        .extracting(SourceUse::name)
        .containsExactly("events", "organisers");
  }

  @Test
  void sourcesOfTheIndicatorsUsedAreRead() {
    bench.indicator("clubs", count(organisers.rows()).formula());
    bench.indicator("twice", new Lookup("clubs", Kind.FIGURE));
    Provenance provenance = of(new Lookup("twice", Kind.FIGURE));

    assertThat(provenance.sources()).extracting(SourceUse::name).containsExactly("organisers");
    assertThat(provenance.uses()).containsExactly("twice");
  }

  @Test
  void rowsAreCountedBeforeAndAfterConditions() {
    Provenance provenance =
        of(sum(events.number("public")).where(events.category("theme").is("Work")).formula());

    assertThat(provenance.rowsIn()).isEqualTo(4);
    assertThat(provenance.rowsOut()).isEqualTo(2);
  }

  @Test
  void rowsTakenTwiceCountOnce() {
    Figure work = count(events.category("theme").is("Work"));
    Provenance provenance = of(percent(work, count(events.category("theme").isKnown())).formula());

    assertThat(provenance.rowsIn()).isEqualTo(4);
    assertThat(provenance.rowsOut()).isEqualTo(3);
  }

  @Test
  void whatIsTakenOfOneIndicatorComesFromItsRows() {
    bench.indicator(
        "by-theme",
        count(events.category("theme").isKnown()).by(events.category("theme")).formula());
    Provenance provenance =
        of(
            new Formula.Selection(
                Formula.Choice.OF, new Lookup("by-theme", Kind.BREAKDOWN), List.of("Work")));

    assertThat(provenance.filters()).containsExactly("events.theme.isKnown()");
    assertThat(provenance.rowsIn()).isEqualTo(4);
    assertThat(provenance.rowsOut()).isEqualTo(3);
  }

  @Test
  void whatIsMadeOfSeveralIndicatorsHasNoRowsOfItsOwn() {
    bench.indicator("events", count(events.rows()).formula());
    bench.indicator("clubs", count(organisers.rows()).formula());
    Provenance provenance =
        of(
            new Figure(new Lookup("events", Kind.FIGURE))
                .div(new Figure(new Lookup("clubs", Kind.FIGURE)))
                .formula());

    assertThat(provenance.rowsIn()).isZero();
    assertThat(provenance.sources())
        .extracting(SourceUse::name)
        .containsExactly("events", "organisers");
  }

  @Test
  void filtersAreAsScriptsWriteThem() {
    Figure figure =
        share(events.category("theme").is("Work"))
            .among(events.category("region").isAnyOf("Bretagne", "Corse"))
            .where(
                events.number("public").over(new BigDecimal("1")).or(events.date("day").isBlank()),
                events.date("day").under("2012-01-01").not());

    assertThat(of(figure.formula()).filters())
        .containsExactly(
            "events.public.over(1).or(events.day.isBlank())",
            "events.day.under(\"2012-01-01\").not()",
            "events.region.isAnyOf(\"Bretagne\", \"Corse\")");
  }

  @Test
  void theScopeIsAFilter() {
    bench.within(
        new Scope(Map.of("region", "Corse"), List.of(events.category("region").is("Corse"))));

    assertThat(of(count(events.rows()).formula()).filters())
        .containsExactly("events.region.is(\"Corse\")");
    assertThat(of(new Nation(count(events.rows()).formula())).filters()).isEmpty();
  }

  @Test
  void formulasAreSentences() {
    assertThat(sentence(count(events.rows()).by(events.category("theme")).top(2).formula()))
        .isEqualTo("(count of events by events.theme).top(2)");
    assertThat(sentence(largest(events.number("public"), 3).formula()))
        .isEqualTo("largest of events.public, rank 3");
    assertThat(sentence(share(events.category("theme").is("Work")).formula()))
        .isEqualTo("share of events.theme.is(\"Work\")");
    assertThat(
            sentence(
                percent(count(events.rows()), Figure.constant(BigDecimal.TEN))
                    .minus(Figure.constant(BigDecimal.ONE))
                    .formula()))
        .isEqualTo("(percent(of: 10, part: count of events)) − 1");
  }

  @Test
  void aStatedFactNamesWhoSaysIt() {
    Provenance provenance = of(new Stated(new BigDecimal("4"), "The layout"));

    assertThat(provenance.statedBy()).contains("The layout");
    assertThat(provenance.formula()).isEqualTo("stated: 4");
  }

  @Test
  void theScriptLineIsKept() {
    assertThat(of(count(events.rows()).formula()).script()).hasToString("indicateurs.groovy:1:1");
  }
}
