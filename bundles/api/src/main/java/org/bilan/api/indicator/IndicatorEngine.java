package org.bilan.api.indicator;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.graph.Memory;
import org.osgi.annotation.versioning.ProviderType;

/** Evaluates indicators and verifies identities. Safe between threads. */
@ProviderType
public interface IndicatorEngine {

  /**
   * Checks what needs no row: indicators in a circle, functions that no active bundle offers.
   *
   * @param indicators all indicators of the project
   * @param problems takes what is wrong
   */
  void check(List<Indicator> indicators, DiagnosticSink problems);

  /**
   * Evaluates indicators. One that fails is reported and missing; the others are still evaluated.
   *
   * @param request what to evaluate
   * @param memory remembers results by the hash of definition and inputs
   * @param problems takes what is wrong
   */
  Results evaluate(EvaluationRequest request, Memory memory, DiagnosticSink problems);

  /**
   * Verifies identities over evaluated results: a broken one is an error that tells both its sides.
   *
   * @param identities the identities of the project
   * @param request what was evaluated
   * @param results what came out
   * @param memory remembers results
   * @param problems takes what is wrong
   */
  void verify(
      List<Identity> identities,
      EvaluationRequest request,
      Results results,
      Memory memory,
      DiagnosticSink problems);

  /**
   * The rows that an indicator takes, those of the indicators it takes its value from included: the
   * very rows that {@link Provenance#rowsOut} counts.
   *
   * @param request what is evaluated
   * @param id the indicator
   * @param memory remembers results
   * @return the rows of each source, from 0; none where its value is withheld, or where it takes
   *     none
   */
  default Map<String, BitSet> rows(EvaluationRequest request, String id, Memory memory) {
    return Map.of();
  }
}
