package org.bilan.publish;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Scope;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Results;
import org.bilan.api.indicator.Value;

/** Results made by hand. */
final class Samples {

  private static final Place SCRIPT = Place.line("indicators/events.groovy", 3);

  private Samples() {}

  static Value number(String digits) {
    return Value.of(new BigDecimal(digits));
  }

  static Result.Figure figure(Value value, String unit, Flag... flags) {
    return new Result.Figure(
        value, unit, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(flags));
  }

  static Result.Cell cell(String category, String series, String digits) {
    return new Result.Cell(
        Optional.ofNullable(category),
        Optional.ofNullable(series),
        number(digits),
        Optional.empty(),
        Set.of());
  }

  static IndicatorResult result(String id, String label, Result result) {
    return result(id, label, Optional.empty(), result);
  }

  static IndicatorResult result(
      String id, String label, Optional<BigDecimal> precision, Result result) {
    Indicator indicator =
        new Indicator(
            id,
            label,
            Optional.empty(),
            Optional.empty(),
            precision,
            Optional.empty(),
            new Formula.Constant(BigDecimal.ONE),
            SCRIPT);
    Provenance provenance =
        new Provenance(
            List.of(), List.of(), List.of(), "count(events)", SCRIPT, Optional.empty(), 0, 0);
    return new IndicatorResult(indicator, result, provenance);
  }

  static Results results(IndicatorResult... all) {
    Map<String, IndicatorResult> byId = new LinkedHashMap<>();
    for (IndicatorResult each : all) {
      byId.put(each.indicator().id(), each);
    }
    return new Results(Scope.NATION, byId);
  }
}
