package org.bilan.api.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.indicator.Identity;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.report.ReportDefinition;

/**
 * What scripts define. What could not be understood was reported and is absent.
 *
 * @param sources sources, those referred to first
 * @param indicators indicators, in the order of files and lines
 * @param identities identities, likewise
 * @param report the layout, if there is one
 * @param faulty ids of indicators that are declared, but whose definition could not be understood:
 *     what names them is right, and needs no second message
 */
public record ScriptResult(
    List<SourceDefinition> sources,
    List<Indicator> indicators,
    List<Identity> identities,
    Optional<ReportDefinition> report,
    Set<String> faulty) {

  /** Copies the lists. */
  public ScriptResult {
    sources = List.copyOf(sources);
    indicators = List.copyOf(indicators);
    identities = List.copyOf(identities);
    faulty = Set.copyOf(faulty);
  }

  /** What scripts without a faulty indicator define. */
  public ScriptResult(
      List<SourceDefinition> sources,
      List<Indicator> indicators,
      List<Identity> identities,
      Optional<ReportDefinition> report) {
    this(sources, indicators, identities, report, Set.of());
  }
}
