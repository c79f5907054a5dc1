package org.bilan.api.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.diagnostic.Diagnostic;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Finds how much rows must count for a sample to agree with what is known of its population:
 * post-stratification, raking. Offered by a {@link org.bilan.api.script.ScriptVocabulary}; called
 * for a {@link org.bilan.api.formula.Weights} of its name. Pure.
 */
@ConsumerType
public interface WeightFunction {

  /** The name that weights call. */
  String name();

  /**
   * What the weights depend on besides their inputs: changes when the function computes otherwise.
   */
  default String version() {
    return "1";
  }

  /**
   * Weighs.
   *
   * @param call the sample and what is known of its population
   * @return a weight for each stratum
   * @throws org.bilan.api.diagnostic.DiagnosticException where there are no such weights; places
   *     are left to fill in
   */
  Weighing weigh(Call call);

  /**
   * Rows that are the same for the weights.
   *
   * @param labels their label in the column of each margin, empty where the cell is blank
   * @param weight the weight each brings along
   * @param rows how many they are
   */
  record Stratum(List<Optional<String>> labels, BigDecimal weight, long rows) {

    /** Copies the labels. */
    public Stratum {
      labels = List.copyOf(labels);
    }
  }

  /**
   * A sample and its population.
   *
   * @param columns the columns of the margins, as scripts write them
   * @param strata the rows of the sample; at least one stratum
   * @param totals the population by the categories of each margin
   * @param settings other arguments of the weights
   */
  record Call(
      List<String> columns,
      List<Stratum> strata,
      List<Result.Breakdown> totals,
      Map<String, Object> settings) {

    /** Copies the parts. */
    public Call {
      columns = List.copyOf(columns);
      strata = List.copyOf(strata);
      totals = List.copyOf(totals);
      settings = Map.copyOf(settings);
    }
  }

  /**
   * Weights.
   *
   * @param weights the weight of each row of each stratum, in their order; 0 leaves rows out
   * @param problems what the author must know of them; places are left to fill in
   */
  record Weighing(List<BigDecimal> weights, List<Diagnostic> problems) {

    /** Copies the lists. */
    public Weighing {
      weights = List.copyOf(weights);
      problems = List.copyOf(problems);
    }
  }
}
