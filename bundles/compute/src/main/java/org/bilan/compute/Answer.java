package org.bilan.compute;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.api.formula.Formula.Kind;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/**
 * What a formula gives.
 *
 * @param result the result
 * @param failed whether it could not be evaluated: what uses it is missing too, without a word more
 * @param categories the labels that a breakdown may have, shown or not
 * @param zero whether a label that is not shown stands for 0, rather than for no value
 */
record Answer(Result result, boolean failed, List<String> categories, boolean zero) {

  Answer {
    categories = List.copyOf(categories);
  }

  static Answer of(Result result) {
    return new Answer(result, false, List.of(), false);
  }

  /** A missing result of some kind. */
  static Answer failed(Kind kind) {
    Result result =
        kind == Kind.BREAKDOWN
            ? new Result.Breakdown(Result.Measure.COUNT, Unit.NONE, List.of())
            : Result.Figure.missing(Unit.NONE);
    return new Answer(result, true, List.of(), false);
  }

  /** Another result that may have the same labels, the absent ones without value. */
  Answer with(Result other) {
    return new Answer(other, false, categories, false);
  }

  Result.Figure figure() {
    return (Result.Figure) result;
  }

  Result.Breakdown breakdown() {
    return (Result.Breakdown) result;
  }

  /** No value, for the reason that one of the inputs had none. */
  static Result.Figure missing(String unit, Result.Figure... inputs) {
    boolean withheld =
        java.util.Arrays.stream(inputs).anyMatch(i -> i.flags().contains(Flag.WITHHELD));
    return flagged(
        Result.Figure.of(Value.missing(), unit), withheld ? Flag.WITHHELD : Flag.MISSING);
  }

  /** The figure with one more flag. */
  static Result.Figure flagged(Result.Figure figure, Flag flag) {
    Set<Flag> flags = new TreeSet<>(figure.flags());
    flags.add(flag);
    return new Result.Figure(
        figure.value(),
        figure.unit(),
        figure.base(),
        figure.margin(),
        figure.deviation(),
        flags,
        figure.effective());
  }
}
