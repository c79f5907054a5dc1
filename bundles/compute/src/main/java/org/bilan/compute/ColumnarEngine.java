package org.bilan.compute;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.graph.Memory;
import org.bilan.api.indicator.EvaluationRequest;
import org.bilan.api.indicator.Identity;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.indicator.IndicatorEngine;
import org.bilan.api.indicator.Results;
import org.bilan.api.script.ScriptVocabulary;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Evaluates indicators in memory, column by column. What {@link #check} reports (circles, unknown
 * indicators, functions that no bundle offers) is only missing when evaluated: it is told once.
 */
@Component
public final class ColumnarEngine implements IndicatorEngine {

  /** Vocabularies come and go with their bundles. */
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private final Collection<ScriptVocabulary> vocabularies = new CopyOnWriteArrayList<>();

  private final LatestRows latest = new LatestRows();

  /** An engine to which vocabularies are given by the framework. */
  public ColumnarEngine() {}

  /** An engine with these vocabularies. */
  ColumnarEngine(Collection<ScriptVocabulary> offered) {
    vocabularies.addAll(offered);
  }

  @Override
  public void check(List<Indicator> indicators, DiagnosticSink problems) {
    new IndicatorCheck(indicators, new Functions(vocabularies), problems).check();
  }

  @Override
  public Results evaluate(EvaluationRequest request, Memory memory, DiagnosticSink problems) {
    Evaluation evaluation = evaluation(request, memory, problems);
    return new Results(request.scope(), evaluation.results());
  }

  /** Both sides are evaluated as any formula is; what was evaluated before is remembered. */
  @Override
  public void verify(
      List<Identity> identities,
      EvaluationRequest request,
      Results results,
      Memory memory,
      DiagnosticSink problems) {
    Quiet quiet = new Quiet(problems);
    Evaluation evaluation = evaluation(request, memory, quiet.ofOthers(identities));
    IdentityCheck check = new IdentityCheck(evaluation, problems);
    identities.forEach(check::verify);
  }

  @Override
  public Map<String, BitSet> rows(EvaluationRequest request, String id, Memory memory) {
    return evaluation(request, memory, found -> {}).rows(id);
  }

  private Evaluation evaluation(EvaluationRequest request, Memory memory, DiagnosticSink problems) {
    Functions functions = new Functions(vocabularies);
    return new Evaluation(request, latest.of(request.sources()), functions, memory, problems);
  }
}
