package org.bilan.api.project;

import java.nio.file.Path;
import java.util.List;
import org.bilan.api.diagnostic.Diagnostic;

/**
 * The end of a burst: the national bilan, and one for each value of a parameter.
 *
 * @param output the folder that holds the folder of each
 * @param bilans the bilans, the nation's first, then in the order of the parameter's values
 * @param diagnostics what was found before any of them; where there are errors, there are no bilans
 */
public record Burst(Path output, List<Bilan> bilans, List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public Burst {
    bilans = List.copyOf(bilans);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether every bilan was published. */
  public boolean isWhole() {
    return !bilans.isEmpty() && bilans.stream().allMatch(b -> b.rendered().published());
  }

  /**
   * One bilan of a burst.
   *
   * @param value the value of the parameter, or empty for the nation
   * @param slug the name of its folder
   * @param rendered how it ended
   */
  public record Bilan(String value, String slug, Rendered rendered) {}
}
