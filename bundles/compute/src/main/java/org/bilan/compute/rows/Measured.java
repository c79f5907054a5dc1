package org.bilan.compute.rows;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.bilan.api.indicator.Result;

/**
 * What an aggregate gives, before anything is withheld.
 *
 * @param measure what is measured
 * @param unit its unit
 * @param cells one for each category and series; a single one, without category, for a figure
 * @param rows the rows of the source that its conditions take
 * @param categories the labels that a breakdown may have, shown or not
 * @param zero whether a label that is not shown stands for 0, rather than for no value
 */
public record Measured(
    Result.Measure measure,
    String unit,
    List<Cell> cells,
    BitSet rows,
    List<String> categories,
    boolean zero) {

  /**
   * One measurement of a breakdown.
   *
   * @param category its category, or empty
   * @param series its series, or empty
   * @param group the index of its group of rows
   * @param measurement what was measured
   */
  public record Cell(
      Optional<String> category, Optional<String> series, int group, Measurement measurement) {}
}
