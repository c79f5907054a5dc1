package org.bilan.api.project;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bilan.api.indicator.Result;

/**
 * What an earlier edition of a project told.
 *
 * @param edition the year
 * @param results its results by id
 */
public record FormerEdition(int edition, Map<String, Result> results) {

  /** Copies the map. */
  public FormerEdition {
    results = Map.copyOf(new LinkedHashMap<>(results));
  }
}
