package org.bilan.compute;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.DiagnosticWriter;
import org.bilan.api.indicator.FormulaWriter;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Results;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Says what indicators compute in plain words; bundles say what their functions do by the codes
 * {@code plain.FUNCTION} of their catalogues.
 */
@Component
public final class PlainWriter implements FormulaWriter {

  private final DiagnosticWriter writer;

  /** Takes the words that bundles put to their functions. */
  @Activate
  public PlainWriter(@Reference DiagnosticWriter writer) {
    this.writer = writer;
  }

  @Override
  public String sentence(IndicatorResult result, Results results, Locale locale) {
    return new PlainFormula(locale, results, code -> writer.words(code, List.of(), locale))
        .of(result);
  }

  @Override
  public List<String> conditions(IndicatorResult result, Locale locale) {
    PlainCondition words = new PlainCondition(locale);
    return FormulaParts.aggregates(result.indicator().formula())
        .flatMap(a -> Stream.concat(a.where().stream(), a.among().stream()))
        .map(words::of)
        .distinct()
        .toList();
  }
}
