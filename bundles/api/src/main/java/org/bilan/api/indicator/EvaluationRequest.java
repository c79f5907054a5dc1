package org.bilan.api.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.formula.ColumnPath;
import org.bilan.api.formula.Scope;

/**
 * What to evaluate.
 *
 * @param indicators all indicators of the project
 * @param sources its clean sources by name; an indicator that needs an absent one is missing
 * @param scope what rows are restricted to
 * @param withholdUnder the least base of a published survey value; 0 publishes all
 * @param withholding the sources whose values are withheld under that base
 * @param only the ids wanted, with what they use; empty for all
 * @param smallUnder the base under which a published survey value is told to rest on few answers; 0
 *     tells of none
 * @param dividing the columns that bilans are restricted by: what is withheld of one bilan must not
 *     follow from the others
 */
public record EvaluationRequest(
    List<Indicator> indicators,
    Map<String, SourceData> sources,
    Scope scope,
    int withholdUnder,
    Set<String> withholding,
    Set<String> only,
    int smallUnder,
    List<ColumnPath> dividing) {

  /** Copies the columns. */
  public EvaluationRequest {
    dividing = List.copyOf(dividing);
  }

  /** A request of a single bilan, of which no base is small. */
  public EvaluationRequest(
      List<Indicator> indicators,
      Map<String, SourceData> sources,
      Scope scope,
      int withholdUnder,
      Set<String> withholding,
      Set<String> only) {
    this(indicators, sources, scope, withholdUnder, withholding, only, 0, List.of());
  }
}
