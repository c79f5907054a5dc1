package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/** Small results, and what the functions of the bundle make of them. */
final class Tables {

  private Tables() {}

  static Result.Figure share(String percent, long n) {
    return figure(percent, Unit.PERCENT, n, null, null);
  }

  static Result.Figure share(long part, long n) {
    BigDecimal percent =
        BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(n), Sampling.PRECISION);
    return share(percent.toPlainString(), n);
  }

  static Result.Figure mean(String mean, long n, String deviation) {
    return figure(mean, Unit.NONE, n, deviation, null);
  }

  static Result.Figure figure(
      String number, String unit, Long n, String deviation, String effective) {
    return new Result.Figure(
        Value.of(new BigDecimal(number)),
        unit,
        Optional.ofNullable(n),
        Optional.empty(),
        Optional.ofNullable(deviation).map(BigDecimal::new),
        Set.of(),
        Optional.ofNullable(effective).map(BigDecimal::new));
  }

  static Result.Figure number(String number) {
    return Result.Figure.of(Value.of(new BigDecimal(number)), Unit.NONE);
  }

  /** Counts by category: {@code counts("A", 3, "B", 4)}. */
  static Result.Breakdown counts(Object... labelled) {
    List<Result.Cell> cells = new ArrayList<>();
    for (int i = 0; i < labelled.length; i += 2) {
      cells.add(
          new Result.Cell(
              Optional.of((String) labelled[i]),
              Optional.empty(),
              Value.of(new BigDecimal(labelled[i + 1].toString())),
              Optional.empty(),
              Set.of()));
    }
    return new Result.Breakdown(Result.Measure.COUNT, Unit.NONE, cells);
  }

  static Result evaluate(
      String function, Map<String, Result> inputs, Map<String, Object> settings) {
    return new SurveyVocabulary()
        .functions().stream()
            .filter(offered -> offered.name().equals(function))
            .findFirst()
            .orElseThrow()
            .evaluate(new FunctionCall(inputs, settings));
  }

  static Result.Figure figure(String function, Map<String, Result> inputs) {
    return (Result.Figure) evaluate(function, inputs, Map.of());
  }

  static double value(Result.Figure figure) {
    return figure.value().number().orElseThrow().doubleValue();
  }
}
