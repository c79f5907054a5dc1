package org.bilan.workbench.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Formula;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;
import org.bilan.api.indicator.ValueText;
import org.bilan.api.project.FormerEdition;
import org.junit.jupiter.api.Test;

/** What is told of an indicator beside its value. */
class IndicatorRowsTest {

  private static final ValueText FRENCH = new ValueText(Locale.FRENCH);

  private static Result figure(String value, String unit) {
    return Result.Figure.of(Value.of(new BigDecimal(value)), unit);
  }

  private static Series series(String unit, String now, String... before) {
    List<FormerEdition> former = new java.util.ArrayList<>();
    for (int i = 0; i < before.length; i++) {
      int year = 2011 - before.length + i;
      former.add(new FormerEdition(year, Map.of("events", figure(before[i], unit))));
    }
    return Series.of("events", figure(now, unit), 2011, former, FRENCH);
  }

  private static String change(Series series) {
    return Change.of(series, FRENCH, "points").text();
  }

  @Test
  void aChangeIsAPercentageOfWhatWasBefore() {
    assertThat(change(series("manifestations", "1732", "1400", "1513"))).isEqualTo("+14,47\u00a0%");
    assertThat(change(series("€", "50", "100"))).isEqualTo("−50\u00a0%");
  }

  @Test
  void aChangeOfPercentagesIsInPoints() {
    assertThat(change(series(Unit.PERCENT, "46.5", "47"))).isEqualTo("−0,5\u00a0points");
  }

  @Test
  void aChangeFromNothingIsADifference() {
    assertThat(change(series("", "12", "0"))).isEqualTo("+12");
  }

  @Test
  void oneEditionAloneHasNoChangeAndNoLine() {
    assertThat(change(series("", "12"))).isEqualTo("–");
    assertThat(series("", "12")).hasToString("–");
  }

  @Test
  void aLineIsToldYearByYear() {
    assertThat(series("", "1732", "1400", "1513"))
        .hasToString("2009 : 1\u202f400 ; 2010 : 1\u202f513 ; 2011 : 1\u202f732");
  }

  @Test
  void whatMattersMostIsTheState() {
    IndicatorResult small = result(Set.of(Flag.SMALL_BASE));

    assertThat(IndicatorState.of(result(Set.of()), false, false)).isEqualTo(IndicatorState.WELL);
    assertThat(IndicatorState.of(small, false, false)).isEqualTo(IndicatorState.SMALL_BASE);
    assertThat(IndicatorState.of(small, false, true)).isEqualTo(IndicatorState.STALE);
    assertThat(IndicatorState.of(small, true, true)).isEqualTo(IndicatorState.ERROR);
    assertThat(IndicatorState.of(result(Set.of(Flag.WITHHELD, Flag.MISSING)), false, false))
        .isEqualTo(IndicatorState.WITHHELD);
  }

  private static IndicatorResult result(Set<Flag> flags) {
    Formula one = new Formula.Constant(BigDecimal.ONE);
    Place place = Place.at("indicators/a.groovy", 1, 1);
    Indicator indicator =
        new Indicator(
            "events",
            "Events",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            one,
            place);
    Result.Figure figure =
        new Result.Figure(
            Value.of(BigDecimal.ONE),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            flags);
    Provenance provenance =
        new Provenance(List.of(), List.of(), List.of(), "1", place, Optional.empty(), 0, 0);
    return new IndicatorResult(indicator, figure, provenance);
  }
}
