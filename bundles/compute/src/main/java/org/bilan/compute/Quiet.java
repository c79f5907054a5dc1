package org.bilan.compute;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.indicator.Identity;

/**
 * Lets through what concerns identities alone: what is wrong with the indicators they use was told
 * when those were evaluated.
 *
 * @param problems takes what is let through
 */
record Quiet(DiagnosticSink problems) {

  DiagnosticSink ofOthers(List<Identity> identities) {
    Set<Place> places = identities.stream().map(Identity::place).collect(Collectors.toSet());
    return problem -> {
      if (places.contains(problem.place())) {
        problems.report(problem);
      }
    };
  }
}
