package org.bilan.compute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Formula;
import org.bilan.api.formula.Weights;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.WeightFunction;
import org.bilan.api.indicator.WeightFunction.Weighing;
import org.bilan.compute.rows.RowMeasures;
import org.bilan.compute.rows.RowWeights;

/** The weights of the rows of sources, each found once for all formulas; for one thread. */
final class Weighings {

  private final RowMeasures rows;
  private final Functions functions;
  private final Map<Weights, Optional<Weighed>> known = new HashMap<>();

  /**
   * Weights that were found.
   *
   * @param weights the weight of each row; {@code null} for rows that count for nothing
   * @param problems what the author must know of them
   */
  record Weighed(BigDecimal[] weights, List<Diagnostic> problems) {}

  Weighings(RowMeasures rows, Functions functions) {
    this.rows = rows;
    this.functions = functions;
  }

  /**
   * Weighs the rows of a source that is there.
   *
   * @param national gives what totals are over the nation
   * @return empty where totals are missing for a reason that was told
   */
  Optional<Weighed> of(Weights weights, Function<Formula, Answer> national) {
    Optional<Weighed> found = known.get(weights);
    if (found == null) {
      found = weigh(weights, national);
      known.put(weights, found);
    }
    return found;
  }

  private Optional<Weighed> weigh(Weights weights, Function<Formula, Answer> national) {
    List<Result.Breakdown> totals = new ArrayList<>();
    for (Weights.Margin margin : weights.margins()) {
      Answer answer = national.apply(margin.totals());
      if (answer.failed()) {
        return Optional.empty();
      }
      totals.add(answer.breakdown());
    }
    return functions
        .findWeight(weights.function())
        .map(function -> weigh(function, weights, totals));
  }

  private Weighed weigh(WeightFunction function, Weights weights, List<Result.Breakdown> totals) {
    RowWeights sample = rows.weights(weights);
    if (sample.strata().isEmpty()) {
      return new Weighed(sample.of(List.of()), List.of());
    }
    List<String> columns = weights.margins().stream().map(m -> m.column().toString()).toList();
    Weighing weighing;
    try {
      weighing =
          function.weigh(
              new WeightFunction.Call(columns, sample.strata(), totals, weights.settings()));
    } catch (DiagnosticException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new DiagnosticException(
          Diagnostic.error("compute.function-failed", Place.file(""), function.name()));
    }
    return new Weighed(sample.of(weighing.weights()), weighing.problems());
  }
}
