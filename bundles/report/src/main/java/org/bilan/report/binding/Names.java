package org.bilan.report.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.api.indicator.Indicator;
import org.bilan.api.report.Parameter;
import org.bilan.api.report.ReportDefinition;
import org.bilan.api.script.ScriptResult;

/** What texts may name. */
public final class Names {

  /** The year of the edition. */
  public static final String YEAR = "edition.year";

  /** The year before. */
  public static final String PREVIOUS = "edition.previous";

  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Set<String> faulty;
  private final Set<String> parameters;

  /** The names that scripts define. */
  public Names(ScriptResult definitions) {
    definitions.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
    this.faulty = definitions.faulty();
    this.parameters =
        definitions
            .report()
            .map(ReportDefinition::parameters)
            .map(all -> Set.copyOf(all.stream().map(Parameter::name).toList()))
            .orElse(Set.of());
  }

  /** The indicator of that id, if there is one. */
  public Optional<Indicator> indicator(String id) {
    return Optional.ofNullable(indicators.get(id));
  }

  /** Whether an indicator of that id is declared, though it may not be understood. */
  public boolean isDeclared(String id) {
    return indicators.containsKey(id) || isFaulty(id);
  }

  /** Whether an indicator of that id is declared, but not understood. */
  boolean isFaulty(String id) {
    return faulty.contains(id) && !indicators.containsKey(id);
  }

  /** Whether it is one of the two years every bilan has. */
  public static boolean isYear(String id) {
    return id.equals(YEAR) || id.equals(PREVIOUS);
  }

  /** Whether it is a parameter. */
  public boolean isParameter(String id) {
    return parameters.contains(id) && !isDeclared(id);
  }

  /** Whether anything bears that name. */
  public boolean knows(String id) {
    return isDeclared(id) || isYear(id) || isParameter(id);
  }

  /** All names. */
  public List<String> all() {
    List<String> names = new ArrayList<>(indicators.keySet());
    faulty.stream().sorted().forEach(names::add);
    names.add(YEAR);
    names.add(PREVIOUS);
    parameters.stream().sorted().forEach(names::add);
    return names;
  }
}
