package org.bilan.api.indicator;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Says what an indicator computes in words that no script holds, for readers of a figure who write
 * none. Safe between threads.
 *
 * <p>Example: « Le nombre de lignes de « Manifestations », en ne gardant que les lignes où region
 * est « Bretagne ». »
 */
@ProviderType
public interface FormulaWriter {

  /**
   * What an indicator computes, in one sentence.
   *
   * @param result the indicator, and the sources it reads
   * @param results names the indicators it uses
   * @param locale French or English
   */
  String sentence(IndicatorResult result, Results results, Locale locale);

  /** What the rows it takes must satisfy, each in words; those of its own formula alone. */
  List<String> conditions(IndicatorResult result, Locale locale);
}
