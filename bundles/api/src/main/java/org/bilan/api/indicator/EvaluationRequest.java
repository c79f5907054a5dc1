package org.bilan.api.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.api.cleaning.SourceData;
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
 */
public record EvaluationRequest(
    List<Indicator> indicators,
    Map<String, SourceData> sources,
    Scope scope,
    int withholdUnder,
    Set<String> withholding,
    Set<String> only) {}
