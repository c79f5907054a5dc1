package org.bilan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Scope;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.indicator.Value;
import org.bilan.api.store.Snapshot;
import org.junit.jupiter.api.Test;

class StatedFactsTest {

  private static final Place PLACE = Place.at("i.groovy", 1, 1);

  private static IndicatorResult computed(String id, int value, String... uses) {
    return result(id, new Formula.Constant(BigDecimal.ONE), value, Optional.empty(), uses);
  }

  private static IndicatorResult stated(String id, int value) {
    return result(
        id, new Formula.Stated(BigDecimal.valueOf(value), "CNCRES"), value, Optional.of("CNCRES"));
  }

  private static IndicatorResult result(
      String id, Formula formula, int value, Optional<String> statedBy, String... uses) {
    Indicator indicator =
        new Indicator(
            id,
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            formula,
            PLACE);
    Provenance provenance =
        new Provenance(List.of(), List.of(), List.of(uses), "", PLACE, statedBy, 0, 0);
    return new IndicatorResult(indicator, figure(value), provenance);
  }

  private static Result figure(int value) {
    return Result.Figure.of(Value.of(BigDecimal.valueOf(value)), "");
  }

  private static Map<String, Result> then(Map<String, Result> kept, IndicatorResult... now) {
    Map<String, IndicatorResult> byId = new LinkedHashMap<>();
    for (IndicatorResult each : now) {
      byId.put(each.indicator().id(), each);
    }
    Snapshot snapshot = new Snapshot("p", 2011, Map.of(), kept, Map.of(), Map.of());
    Map<String, Result> told = new LinkedHashMap<>();
    StatedFacts.asKept(new Results(Scope.NATION, byId), snapshot)
        .byId()
        .forEach((id, result) -> told.put(id, result.result()));
    return told;
  }

  @Test
  void aFactIsTheOneThatWasKept() {
    assertThat(then(Map.of("fact", figure(4)), stated("fact", 5)))
        .isEqualTo(Map.of("fact", figure(4)));
  }

  @Test
  void aFactThatWasNotStatedThenIsAbsent() {
    assertThat(then(Map.of(), stated("fact", 5))).isEmpty();
  }

  @Test
  void whatRestsOnAFactIsAbsentHoweverFar() {
    Map<String, Result> kept = Map.of("fact", figure(4), "half", figure(2), "rows", figure(9));
    assertThat(
            then(
                kept,
                computed("quarter", 1, "half"),
                computed("half", 2, "fact"),
                stated("fact", 5),
                computed("rows", 7)))
        .isEqualTo(Map.of("fact", figure(4), "rows", figure(7)));
  }
}
