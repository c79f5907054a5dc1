package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.data.NormalForm;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/**
 * The response rate: 100 × answers ÷ those who were asked, of all or of each stratum. That is RR1
 * of the American Association for Public Opinion Research, <i>Standard Definitions</i>, where all
 * who were asked could answer. The base is those who were asked.
 */
final class Responses implements IndicatorFunction {

  static final String NAME = "responseRate";
  static final String ANSWERS = "answers";
  static final String ASKED = "asked";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Result evaluate(FunctionCall call) {
    if (call.inputs().get(ANSWERS) instanceof Result.Figure) {
      return figure(call);
    }
    Map<String, Value> answers = new HashMap<>();
    for (Result.Cell cell : call.breakdown(ANSWERS).cells()) {
      cell.category().ifPresent(category -> answers.put(NormalForm.label(category), cell.value()));
    }
    List<Result.Cell> cells = new ArrayList<>();
    for (Result.Cell asked : call.breakdown(ASKED).cells()) {
      if (asked.category().isPresent()) {
        Value answered =
            answers.getOrDefault(
                NormalForm.label(asked.category().get()), Value.of(BigDecimal.ZERO));
        Optional<BigDecimal> rate =
            rate(asked.category().get(), answered.number(), asked.value().number());
        cells.add(
            new Result.Cell(
                asked.category(),
                asked.series(),
                rate.map(Value::of).orElseGet(Value::missing),
                rate.flatMap(r -> asked.value().number()).map(BigDecimal::longValue),
                rate.isPresent() ? Set.of() : Set.of(Flag.MISSING)));
      }
    }
    return new Result.Breakdown(Result.Measure.SHARE, Unit.PERCENT, cells);
  }

  private static Result figure(FunctionCall call) {
    Optional<BigDecimal> asked = call.number(ASKED);
    return rate("", call.number(ANSWERS), asked)
        .map(
            rate ->
                new Result.Figure(
                    Value.of(rate),
                    Unit.PERCENT,
                    asked.map(BigDecimal::longValue),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of()))
        .orElseGet(() -> Result.Figure.missing(Unit.PERCENT));
  }

  private static Optional<BigDecimal> rate(
      String category, Optional<BigDecimal> answers, Optional<BigDecimal> asked) {
    if (answers.isEmpty() || asked.isEmpty()) {
      return Optional.empty();
    }
    if (answers.get().compareTo(asked.get()) > 0) {
      throw new DiagnosticException(
          Diagnostic.error(
              category.isEmpty() ? "survey.more-answers" : "survey.more-answers-of",
              Place.file(""),
              answers.get().toPlainString(),
              asked.get().toPlainString(),
              category));
    }
    return asked
        .filter(all -> all.signum() > 0)
        .map(all -> answers.get().multiply(Sampling.HUNDRED).divide(all, Sampling.PRECISION));
  }
}
