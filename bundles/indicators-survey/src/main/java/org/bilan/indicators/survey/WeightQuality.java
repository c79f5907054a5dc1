package org.bilan.indicators.survey;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.indicator.FunctionCall;
import org.bilan.api.indicator.IndicatorFunction;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Unit;
import org.bilan.api.indicator.Value;

/**
 * What weights cost in precision: the effective n, (Σw)² ÷ Σw², or the design effect, n over it,
 * which is 1 + the squared coefficient of variation of the weights: L. Kish, "Weighting for unequal
 * P_i", <i>Journal of Official Statistics</i> 8, 1992, p. 183–200.
 *
 * @param name the name formulas call
 * @param ratio whether n over the effective n is wanted, rather than the effective n
 */
record WeightQuality(String name, boolean ratio) implements IndicatorFunction {

  static final String EFFECTIVE = "effectiveBase";
  static final String DESIGN_EFFECT = "designEffect";

  @Override
  public Result evaluate(FunctionCall call) {
    Result.Figure of = call.figure(Estimate.OF);
    if (of.value().isMissing() || of.base().isEmpty()) {
      return Result.Figure.missing(Unit.NONE);
    }
    BigDecimal effective =
        of.effective()
            .orElseThrow(
                () ->
                    new DiagnosticException(
                        Diagnostic.error("survey.not-weighted", Place.file(""), name)));
    BigDecimal n = BigDecimal.valueOf(of.base().get());
    return new Result.Figure(
        Value.of(ratio ? n.divide(effective, Sampling.PRECISION) : effective),
        Unit.NONE,
        of.base(),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }
}
