package org.bilan.api.store;

import java.util.List;
import java.util.Map;
import org.bilan.api.cleaning.SourceData;
import org.bilan.api.indicator.Result;

/**
 * An edition as it was at one moment. Its id is the hash of its content, so that keeping the same
 * twice keeps one.
 *
 * @param project the project
 * @param edition the edition
 * @param sources clean sources by name
 * @param results results by id
 * @param definitions for each id, what tells one definition from another; opaque to the store
 * @param files hashes of scripts, texts and looks, by path
 */
public record Snapshot(
    String project,
    int edition,
    Map<String, SourceData> sources,
    Map<String, Result> results,
    Map<String, String> definitions,
    Map<String, String> files) {

  /**
   * A snapshot in a list.
   *
   * @param id its id
   * @param edition the edition
   * @param kept when it was first kept, in ISO form, UTC
   * @param latest whether it is the latest of its edition
   * @param figures how many results it has
   * @param sources names of its sources
   */
  public record Info(
      String id, int edition, String kept, boolean latest, int figures, List<String> sources) {}
}
