package org.bilan.clean.table;

import org.bilan.api.data.ReferenceColumn;

/** Rows of another source. */
public final class ReferenceCells implements ReferenceColumn, Selectable {

  private final String target;
  private final int[] targets;

  /**
   * Takes the array over.
   *
   * @param targets rows of the other source; -1 where nothing is referred to, and another negative
   *     number for each text that refers to no row
   */
  public ReferenceCells(String target, int[] targets) {
    this.target = target;
    this.targets = targets;
  }

  @Override
  public String target() {
    return target;
  }

  @Override
  public int row(int row) {
    return Math.max(-1, targets[row]);
  }

  /** As {@link #row}, but texts that refer to no row stay apart. */
  public int written(int row) {
    return targets[row];
  }

  @Override
  public ReferenceCells select(int[] rows) {
    return new ReferenceCells(target, Selectable.select(targets, rows));
  }
}
