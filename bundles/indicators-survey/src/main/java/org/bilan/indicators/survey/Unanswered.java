package org.bilan.indicators.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;

/** The share of rows that left each question blank, question by question. */
final class Unanswered implements IndicatorFunction {

  static final String NAME = "unanswered";

  @Override
  public String name() {
    return NAME;
  }

  /** Inputs are shares of blank cells, {@code 001}, {@code 002}…; settings their names. */
  @Override
  public Result evaluate(FunctionCall call) {
    List<Result.Cell> cells = new ArrayList<>();
    for (int i = 1; i <= call.inputs().size(); i++) {
      Result.Figure blank = call.figure(key(i));
      cells.add(
          new Result.Cell(
              Optional.of((String) call.settings().get(key(i))),
              Optional.empty(),
              blank.value(),
              blank.base(),
              blank.flags()));
    }
    return new Result.Breakdown(Result.Measure.SHARE, Unit.PERCENT, cells);
  }

  static String key(int question) {
    String digits = String.valueOf(question);
    return "0".repeat(3 - digits.length()) + digits;
  }
}
