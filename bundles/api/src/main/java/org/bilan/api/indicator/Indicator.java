package org.bilan.api.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.formula.Formula;

/**
 * A named definition of a figure, a breakdown or a ranking.
 *
 * @param id its id: {@code events.total}
 * @param label its name in print
 * @param noun what it counts, if declared
 * @param unit its unit, where declared; otherwise it follows from the formula
 * @param precision what its value is exact to (1, 0.1, 1000), if declared
 * @param note what its reader must know, if declared
 * @param formula how it is computed
 * @param place the script line that declares it
 */
public record Indicator(
    String id,
    String label,
    Optional<Noun> noun,
    Optional<String> unit,
    Optional<BigDecimal> precision,
    Optional<String> note,
    Formula formula,
    Place place) {

  private static final Pattern LITERAL = Pattern.compile("\\{=([^}]*)}");

  /** What comes out of it. */
  public Formula.Kind kind() {
    return formula.kind();
  }

  /** Its name in print, with numbers that were marked as literal ({@code {=50}}) as they read. */
  public String plainLabel() {
    return LITERAL.matcher(label).replaceAll("$1");
  }
}
