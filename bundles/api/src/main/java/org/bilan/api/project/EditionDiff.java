package org.bilan.api.project;

import java.util.List;

/**
 * What changed from one snapshot to another.
 *
 * @param from the former snapshot
 * @param to the latter
 * @param moves figures whose value changed
 * @param rows rows that changed, by source
 * @param files scripts, texts and looks that changed
 */
public record EditionDiff(
    String from, String to, List<Move> moves, List<RowChange> rows, List<String> files) {

  /**
   * A figure whose value changed.
   *
   * @param id the indicator, with its category in brackets for a cell of a breakdown
   * @param before its value, or empty where it did not exist
   * @param after its value, or empty where it no longer exists
   * @param definitionChanged whether its definition changed
   * @param sources the sources it reads whose rows changed
   */
  public record Move(
      String id, String before, String after, boolean definitionChanged, List<String> sources) {}

  /**
   * A row that changed.
   *
   * @param source the source
   * @param kind what happened to it
   * @param place its file and line
   * @param text its cells, in short
   */
  public record RowChange(String source, Kind kind, String place, String text) {

    /** What happened to a row. */
    public enum Kind {
      /** The row is new. */
      ADDED,
      /** The row is gone. */
      REMOVED
    }
  }
}
